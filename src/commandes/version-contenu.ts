/**
 * `npm run version:contenu -- "Une phrase ou deux."`: records the content as the version of package.json, in
 * content/versions. Run again for the same version, it brings the record up to date and keeps its words and, when
 * nothing changed, its date. Options for a version of the past that has no record yet: --version, --date,
 * --contenu (its content folder). A record that another follows is never written again.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import paquet from '../../package.json' with { type: 'json' };
import { launch } from './lancement.ts';
import { readOptions } from './options.ts';

const CONTENU = join(import.meta.dirname, '../../content');
const VERSIONS = join(CONTENU, 'versions');
const aujourdhui = () => new Date().toLocaleDateString('sv-SE');

async function record(): Promise<string> {
  const { readVersions, releveDe, stringifyVersion } = await import('../rubriques/sources/nouveautes/releve.build.ts');
  const { compareReleves } = await import('../rubriques/sources/nouveautes/versions.ts');
  const { versionSchema } = await import('../schemas/version.ts');
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
    throw new Error(`« ${racine} » n’est pas un dossier de contenu ; indiquez-le avec --contenu.`);
  const [derniere, ...autres] = readVersions(VERSIONS);
  if (autres.some((connue) => connue.version === version))
    throw new Error(
      `La version ${version} est enregistrée et n’est pas la dernière (${derniere?.version}) : son relevé ne change plus ; retirez --version, ou donnez un numéro neuf.`,
    );
  const ancienne = derniere?.version === version ? derniere : undefined;
  const resume = positionals.join(' ').trim() || ancienne?.resume;
  if (!resume)
    throw new Error(
      `La version ${version} n’a pas encore de résumé ; donnez une phrase ou deux : npm run version:contenu -- "Ce qui change pour le lecteur."`,
    );
  const contenu = releveDe(racine);
  const changements = ancienne ? compareReleves(ancienne.contenu, contenu) : undefined;
  const date = values.date ?? (ancienne && changements?.length === 0 ? ancienne.date : aujourdhui());
  const lecture = versionSchema.safeParse({ version, date, resume, contenu });
  if (!lecture.success)
    throw new Error(lecture.error.issues.map(({ path, message }) => `${path.join('.')} : ${message}`).join(' ; '));
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

await launch(async () => {
  console.log(await record());
});
