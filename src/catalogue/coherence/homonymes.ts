/** Two things of one name, or of one address: readers, links and the search could not tell them apart. */
import type { ContenuSaisi } from '../../schemas/collections.ts';
import type { Verifie } from './defauts.ts';

/** Ids that a page of the guide already uses: an address beside the entries, or an anchor on their page. */
const RESERVES: Partial<Record<keyof ContenuSaisi, readonly string[]>> = {
  organismes: ['questions'],
  glossaire: ['filtre', 'contenu'],
  mesures: ['contenu'],
};

/** Refuses two entries of a folder for which `cleDe` says the same; entries without a key are left alone. */
function checkUniques<T>(
  entrees: Readonly<Record<string, T>>,
  chemin: (id: string) => string,
  champ: string,
  cleDe: (entree: T) => string | undefined,
  verifie: Verifie,
): void {
  const premiers = new Map<string, string>();
  for (const [id, entree] of Object.entries(entrees)) {
    const cle = cleDe(entree);
    if (cle === undefined) continue;
    const premier = premiers.get(cle);
    verifie(
      premier === undefined,
      chemin(id),
      champ,
      `« ${cle} » est déjà celui de ${chemin(premier ?? '')} ; en changer un`,
    );
    premiers.set(cle, premier ?? id);
  }
}

/** Refuses homonyms and ids that are already addresses. */
export function checkHomonymes(contenu: ContenuSaisi, verifie: Verifie): void {
  const { mesures, portes, questions, organismes, glossaire } = contenu;
  const chemin =
    (dossier: string, extension = 'yaml') =>
    (id: string) =>
      `content/${dossier}/${id}.${extension}`;
  checkUniques(mesures, chemin('mesures', 'mdx'), 'nom', ({ nom, sigle }) => (sigle ? undefined : nom), verifie);
  checkUniques(mesures, chemin('mesures', 'mdx'), 'sigle', ({ sigle }) => sigle, verifie);
  checkUniques(organismes, chemin('organismes'), 'nom', ({ nom }) => nom, verifie);
  checkUniques(glossaire, chemin('glossaire'), 'terme', ({ terme }) => terme, verifie);
  checkUniques(questions, chemin('questions'), 'ordre', ({ ordre }) => String(ordre), verifie);
  checkUniques(portes, chemin('portes'), 'ordre', ({ ordre }) => String(ordre), verifie);
  for (const id of Object.keys(portes))
    verifie(
      !Object.hasOwn(mesures, id),
      `content/portes/${id}.yaml`,
      'nom du fichier',
      'une mesure porte déjà cet identifiant, qui ouvre ses propres questions ; renommer le sujet',
    );
  for (const [dossier, reserves] of Object.entries(RESERVES))
    for (const id of reserves)
      verifie(
        !Object.hasOwn(contenu[dossier as keyof ContenuSaisi], id),
        `content/${dossier}/${id}`,
        'nom du fichier',
        `« ${id} » est déjà une adresse ou une ancre du guide ; renommer le fichier`,
      );
}
