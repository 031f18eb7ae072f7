/** A public text that a statement cites was read, and its source says when; a text read is cited somewhere. */
import { COLLECTIONS, type ContenuSaisi, type NomCollection } from '../../schemas/collections.ts';
import { walkTraces, type Verifie } from './defauts.ts';

interface Citation {
  fichier: string;
  champ: string;
  document: string;
  rangee: string;
}

/** Citations in the fields of every file. */
function citationsDesChamps(contenu: ContenuSaisi): Citation[] {
  const citations: Citation[] = [];
  for (const [dossier, entrees] of Object.entries(contenu))
    for (const [id, entree] of Object.entries(entrees))
      walkTraces(entree, ({ document, rangee }, champ) => {
        const fichier = `content/${dossier}/${id}.${COLLECTIONS[dossier as NomCollection].extension}`;
        if (document !== undefined && rangee !== undefined) citations.push({ fichier, champ, document, rangee });
      });
  return citations;
}

/** Citations in the texts of MDX files, each text under the name of its file. */
const citationsDesTextes = (textes: Readonly<Record<string, string>>): Citation[] =>
  Object.entries(textes).flatMap(([fichier, texte]) =>
    [...texte.matchAll(/<Source document="([^"]+)" rangee="([^"]+)"/g)].map(([, document = '', rangee = '']) => ({
      fichier,
      champ: 'texte',
      document,
      rangee,
    })),
  );

/** Every citation of a source that lists what was read in it names one of its entries, and each entry is cited. */
export function checkExtraits(contenu: ContenuSaisi, textes: Readonly<Record<string, string>>, verifie: Verifie): void {
  const citations = [...citationsDesChamps(contenu), ...citationsDesTextes(textes)];
  for (const [id, { extraits }] of Object.entries(contenu.sources)) {
    if (extraits.length === 0) continue;
    const source = `content/sources/${id}.yaml`;
    const siennes = citations.filter(({ document }) => document === id);
    const lues = extraits.map(({ rangee }) => rangee);
    for (const { fichier, champ, rangee } of siennes)
      verifie(
        lues.includes(rangee),
        fichier,
        champ,
        `« ${rangee} » n’est pas dans les extraits de ${source} ; lire le texte et y ajouter un extrait, ou citer un texte déjà lu`,
      );
    for (const rangee of lues)
      verifie(
        siennes.some((citation) => citation.rangee === rangee),
        source,
        'extraits',
        `rien ne cite « ${rangee} » ; retirer cet extrait, ou corriger son nom`,
      );
  }
}
