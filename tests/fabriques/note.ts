/** The note of a situation of content/cas, or of answers given on the spot, on the real content. */
import { assembleCatalogue } from '../../src/catalogue/assemblage.ts';
import { toDonneesQuestionnaire } from '../../src/rubriques/trouver/donnees.build.ts';
import { readContenu } from '../../src/catalogue/disque.ts';
import type { Reponses } from '../../src/decision/modele.ts';
import { buildNote } from '../../src/rubriques/trouver/note/note.ts';
import { computeParcours, evaluateAffichees } from '../../src/decision/parcours.ts';

const contenu = readContenu();
export const donnees = {
  ...toDonneesQuestionnaire(assembleCatalogue(contenu)),
  version: '1.0.0, empreinte 1a2b3c4d',
  empreinte: '1a2b3c4d',
};
export const SITUATIONS = Object.keys(contenu.cas);

/** Note and verdicts for these doors and answers. */
export function createNote(portes: readonly string[], reponses: Reponses) {
  const parcours = computeParcours(donnees.modele, portes, reponses);
  return {
    note: buildNote({ donnees, portes, parcours, date: new Date(2026, 2, 1), adresse: 'https://guide.example/' }),
    verdicts: evaluateAffichees(donnees.modele, portes, parcours.effectives),
  };
}

/** The same for a situation, with some of its answers replaced. */
export function createNoteDe(situation: string, autres: Reponses = {}) {
  const { portes, reponses } = contenu.cas[situation] as (typeof contenu.cas)[string];
  const listes = Object.entries(reponses).map(([code, valeur]) => [code, [valeur].flat()] as const);
  return createNote(portes, { ...Object.fromEntries(listes), ...autres });
}
