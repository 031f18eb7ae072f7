/** Fingerprints the content on disk and keeps the records of its versions: for the command line and the tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { CHAMPS, CORPS, DOSSIERS, type Dossier, type GroupeChamps } from './champs.ts';
import { compareNumeros, type EmpreintesFichier, type Releve } from './versions.ts';
import { versionSchema, type VersionSaisie } from '../../../schemas/version.ts';
import { empreinteDe } from '../../../catalogue/empreinte.ts';
import { ErreurContenu, readBrut } from '../../../catalogue/disque.ts';

const isVide = (valeur: unknown) =>
  valeur === undefined || valeur === null || (Array.isArray(valeur) && valeur.length === 0);

/** Fingerprints of one file. Throws when a field is in no group: the record would not follow it. */
function fingerprint(dossier: Dossier, fichier: string, champs: Record<string, unknown>): EmpreintesFichier {
  const groupes = Object.entries<GroupeChamps>(CHAMPS[dossier]);
  const suivis = groupes.flatMap(([, groupe]) => groupe.champs);
  const inconnus = Object.keys(champs).filter((champ) => !suivis.includes(champ));
  if (inconnus.length)
    throw new ErreurContenu([
      `content/${dossier}/${fichier} : champ « ${inconnus.join(', ')} » absent de la table CHAMPS de src/rubriques/sources/nouveautes/champs.ts ; l’y ajouter, ou corriger son nom.`,
    ]);
  return Object.fromEntries(
    groupes.flatMap(([cle, groupe]) => {
      const valeurs = groupe.champs.map((champ) => champs[champ]).map((valeur) => (isVide(valeur) ? null : valeur));
      return valeurs.every((valeur) => valeur === null) ? [] : [[cle, empreinteDe(valeurs)]];
    }),
  );
}

/** Fingerprints of every file that states something, read as written: no schema, so that older contents read too. */
export function releveDe(racine: string): Releve {
  const dossiers = DOSSIERS.filter((dossier) => existsSync(join(racine, dossier))).map((dossier) => {
    const fichiers = readdirSync(join(racine, dossier)).sort();
    const empreintes = fichiers.map((fichier) => {
      const { donnees, corps } = readBrut(join(racine, dossier, fichier));
      const champs = { ...(donnees as Record<string, unknown>), ...(corps === undefined ? {} : { [CORPS]: corps }) };
      return [basename(fichier, extname(fichier)), fingerprint(dossier, fichier, champs)] as const;
    });
    return [dossier, Object.fromEntries(empreintes)] as const;
  });
  return Object.fromEntries(dossiers);
}

function readVersion(chemin: string): VersionSaisie {
  try {
    return versionSchema.parse(JSON.parse(readFileSync(chemin, 'utf8')));
  } catch {
    throw new ErreurContenu([
      `content/versions/${basename(chemin)} : relevé illisible ; le reprendre tel que « npm run version:contenu » l’a écrit.`,
    ]);
  }
}

/** Versions recorded in a folder, newest first. */
export function readVersions(dossier: string): VersionSaisie[] {
  const noms = existsSync(dossier) ? readdirSync(dossier).filter((nom) => nom.endsWith('.json')) : [];
  return noms.map((nom) => readVersion(join(dossier, nom))).sort((a, b) => compareNumeros(a.version, b.version));
}

/** One line per content file, so that two records compare at a glance. */
export function stringifyVersion({ contenu, ...entete }: VersionSaisie): string {
  const dossiers = Object.entries(contenu).map(([dossier, fichiers]) => {
    const lignes = Object.entries(fichiers).map(
      ([id, empreintes]) => `${JSON.stringify(id)}:${JSON.stringify(empreintes)}`,
    );
    return `${JSON.stringify(dossier)}:{\n${lignes.join(',\n')}\n}`;
  });
  const lignes = Object.entries(entete).map(([cle, valeur]) => `${JSON.stringify(cle)}: ${JSON.stringify(valeur)},\n`);
  return `{\n${lignes.join('')}"contenu": {\n${dossiers.join(',\n')}\n}\n}\n`;
}
