/**
 * `npm run version:contenu -- "Une phrase ou deux."`: records the content as the version of package.json, in
 * content/versions. Run again for the same version, it brings the record up to date and keeps its words and, when
 * nothing changed, its date. Options for a version of the past: --version, --date, --contenu (its content folder).
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import paquet from '../../package.json' with { type: 'json' };
import { readVersions, releveDe, stringifyVersion } from '../catalogue/releve.ts';
import { compareReleves } from '../domaine/versions.ts';
import { versionSchema } from '../schemas/version.ts';
import { readOptions } from './options.ts';

const CONTENU = join(import.meta.dirname, '../../content');
const VERSIONS = join(CONTENU, 'versions');
const aujourdhui = () => new Date().toLocaleDateString('sv-SE');

class Refus extends Error {}

function record(): string {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: {
      version: { type: 'string', default: paquet.version },
      date: { type: 'string' },
      contenu: { type: 'string', default: CONTENU },
    },
  });
  const { version, contenu: racine } = values;
  if (!existsSync(join(racine, 'mesures')))
    throw new Refus(`« ${racine} » n’est pas un dossier de contenu ; indiquez-le avec --contenu.`);
  const ancienne = readVersions(VERSIONS).find((connue) => connue.version === version);
  const resume = positionals.join(' ').trim() || ancienne?.resume;
  if (!resume)
    throw new Refus(
      `La version ${version} n’a pas encore de résumé ; donnez une phrase ou deux : npm run version:contenu -- "Ce qui change pour le lecteur."`,
    );
  const contenu = releveDe(racine);
  const changements = ancienne ? compareReleves(ancienne.contenu, contenu) : undefined;
  const date = values.date ?? (ancienne && changements?.length === 0 ? ancienne.date : aujourdhui());
  const lecture = versionSchema.safeParse({ version, date, resume, contenu });
  if (!lecture.success)
    throw new Refus(lecture.error.issues.map(({ path, message }) => `${path.join('.')} : ${message}`).join(' ; '));
  mkdirSync(VERSIONS, { recursive: true });
  writeFileSync(join(VERSIONS, `${version}.json`), stringifyVersion(lecture.data));
  if (!changements) return `Version ${version} enregistrée.`;
  const nombre = changements.length;
  if (nombre)
    return `Version ${version} mise à jour : ${nombre} ${nombre > 1 ? 'fichiers ont changé' : 'fichier a changé'} depuis le relevé précédent.`;
  return resume === ancienne?.resume
    ? `Version ${version} : le relevé était déjà à jour.`
    : `Version ${version} : résumé changé, contenu inchangé.`;
}

try {
  console.log(record());
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : erreur);
  process.exitCode = 1;
}
