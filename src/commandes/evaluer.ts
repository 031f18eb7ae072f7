/**
 * `npm run --silent evaluer -- FICHIER` (or `-` for standard input): verdicts on one situation or several, as JSON.
 * Anything wrong: one French sentence on standard error, exit 2, nothing on standard output.
 */
import { existsSync, fstatSync, readFileSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { launch } from './lancement.ts';

function readTexte([chemin, ...trop]: readonly string[]): string {
  if (!chemin)
    throw new Error('Indiquez un fichier JSON, ou « - » pour l’entrée standard : npm run --silent evaluer -- cas.json');
  if (trop.length) throw new Error(`« ${trop.join(' ')} » est en trop ; un seul fichier JSON est lu à la fois.`);
  try {
    return readFileSync(chemin === '-' ? 0 : chemin, 'utf8');
  } catch {
    throw new Error(`Le fichier « ${chemin} » ne peut pas être lu ; vérifiez son nom et ses droits.`);
  }
}

/**
 * Throws when standard output is closed: Node then opens /dev/null in its place, for reading too, and nothing would say
 * that the verdicts are lost. Whoever wants none writes « > /dev/null », which is open for writing only.
 */
function checkSortie(): void {
  const [trace, neant] = ['/proc/self/fdinfo/1', '/dev/null'];
  if (!existsSync(trace) || fstatSync(1).rdev !== statSync(neant).rdev || !fstatSync(1).isCharacterDevice()) return;
  const [, drapeaux = '0'] = /flags:\s*(\d+)/.exec(readFileSync(trace, 'utf8')) ?? [];
  const LECTURE_ET_ECRITURE = 2;
  if ((parseInt(drapeaux, 8) & 3) === LECTURE_ET_ECRITURE)
    throw new Error('La sortie standard est fermée ; ouvrez-la, ou envoyez-la dans un fichier avec « > ».');
}

await launch(
  async () => {
    checkSortie();
    const { readCatalogue } = await import('../catalogue/disque.ts');
    const { parseEntree } = await import('./entree-json.ts');
    const { readLot, renderVerdicts } = await import('./evaluation.ts');
    const catalogue = readCatalogue();
    const lot = readLot(catalogue.modele, parseEntree(readTexte(process.argv.slice(2))));
    await pipeline(Readable.from(renderVerdicts(catalogue, lot)), process.stdout, { end: false });
  },
  { code: 2, uneLigne: true },
);
