/**
 * `npm run nouveau -- mesure mon-identifiant`: writes the commented skeleton of a content file, then says what to do
 * next. Its blanks are refused by check:contenu until they are filled. Nothing is written when anything is wrong.
 * Option: --contenu, another content folder.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './lancement.ts';
import { readOptions } from './options.ts';

const CONTENU = join(import.meta.dirname, '../../content');

/** Writes every file or none: what a failure leaves half done is removed. */
function writeTous(fichiers: readonly (readonly [chemin: string, texte: string])[]): void {
  const ecrits: string[] = [];
  try {
    for (const [chemin, texte] of fichiers) {
      writeFileSync(chemin, texte, { flag: 'wx' });
      ecrits.push(chemin);
    }
  } catch (erreur) {
    for (const ecrit of ecrits) rmSync(ecrit);
    throw erreur;
  }
}

async function create(): Promise<string> {
  const { SORTES } = await import('./modeles-de-fichiers/sortes.ts');
  const admises = Object.keys(SORTES).join(', ');
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: { contenu: { type: 'string', default: CONTENU } },
  });
  const [nom = '', id = '', ...trop] = positionals;
  const sorte = Object.hasOwn(SORTES, nom) ? SORTES[nom] : undefined;
  if (!sorte)
    throw new Error(
      `« ${nom} » n’est pas une sorte de contenu ; au choix : ${admises}. Par exemple : npm run nouveau -- mesure mon-identifiant`,
    );
  if (!sorte.motif.test(id) || trop.length)
    throw new Error(`« ${[id, ...trop].join(' ')} » ne convient pas comme identifiant ; attendu : ${sorte.attendu}.`);
  const fichiers = sorte.fichiers(id);
  const present = fichiers.find(([chemin]) => existsSync(join(values.contenu, chemin)));
  if (present)
    throw new Error(`content/${present[0]} existe déjà ; choisir un autre identifiant, ou modifier ce fichier.`);
  writeTous(fichiers.map(([chemin, texte]) => [join(values.contenu, chemin), texte]));
  const ecrits = fichiers.map(([chemin]) => `Écrit : content/${chemin}`);
  const etapes = sorte.etapes(id).map((etape, rang) => `${rang + 1}. ${etape}`);
  return [...ecrits, '', 'À faire ensuite :', ...etapes].join('\n');
}

await launch(async () => {
  console.log(await create());
});
