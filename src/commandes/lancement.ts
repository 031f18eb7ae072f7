/**
 * How every command starts and fails: one French sentence on standard error and an exit code, never a stack of calls.
 * It imports nothing of ours: a command loads its own files once content/guide.json, which they import, is known to read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GUIDE = join(import.meta.dirname, '../../content/guide.json');

/** By the code of the system's error; `ou` is the file or folder it names. */
const SYSTEME: Readonly<Record<string, (ou: string) => string>> = {
  EACCES: (ou) => `L’accès à ${ou} est refusé ; vérifiez ses droits.`,
  EBADF: () => 'La sortie est fermée ; ouvrez-la, ou envoyez-la dans un fichier.',
  EISDIR: (ou) => `${ou} est un dossier ; indiquez un fichier.`,
  ENOENT: (ou) => `${ou} est introuvable ; vérifiez son nom, ou remettez-le en place.`,
  ENOSPC: () => 'Le disque est plein ; libérez de la place, puis recommencez.',
  ENOTDIR: (ou) => `${ou} n’est pas un dossier ; vérifiez son nom.`,
  EPERM: (ou) => `L’accès à ${ou} est refusé ; vérifiez ses droits.`,
  EROFS: (ou) => `${ou} ne peut pas être écrit : le disque est en lecture seule.`,
};

/** What an error says to whoever typed the command. */
function phraseDe(erreur: unknown): string {
  const { code = '', path, message } = erreur as NodeJS.ErrnoException;
  return SYSTEME[code]?.(path === undefined ? 'Ce fichier' : `« ${path} »`) ?? message;
}

/** Throws the sentence that says why the files of the guide could not even be loaded. */
function checkGuide(): void {
  if (!existsSync(GUIDE)) throw new Error('content/guide.json est absent ; remettez-le en place.');
  try {
    JSON.parse(readFileSync(GUIDE, 'utf8'));
  } catch {
    throw new Error('content/guide.json est illisible ; corrigez sa syntaxe (guillemets, virgules, accolades).');
  }
}

/** Runs a command; `code` is its exit code when anything is wrong, `uneLigne` joins the lines of a list of defects. */
export async function launch(commande: () => Promise<void>, { code = 1, uneLigne = false } = {}): Promise<void> {
  const tell = (erreur: unknown) => {
    const phrase = phraseDe(erreur);
    process.stderr.write(`${uneLigne ? phrase.replaceAll('\n', ' ') : phrase}\n`);
  };
  process.stdout.on('error', (erreur: NodeJS.ErrnoException) => {
    // Who reads half of the output, as « head » does, has what they wanted.
    if (erreur.code === 'EPIPE') process.exit(0);
    tell(erreur);
    process.exit(code);
  });
  try {
    checkGuide();
    await commande();
  } catch (erreur) {
    tell(erreur);
    process.exitCode = code;
  }
}

/** Stops a command that reads the built site when there is none. */
export function requireSite(dist: string): void {
  if (existsSync(join(dist, 'index.html'))) return;
  console.error('Le site n’est pas construit : lancez d’abord « npm run build ».');
  process.exit(1);
}
