/** The sheet handed to the person: its statements traced with the defaults of the measure's own fiche. */
import type { ChampSource } from '../../schemas/source.ts';
import type { Catalogue } from '../../catalogue/assemblage.ts';
import { createTraceur, type Fait } from '../../catalogue/trace.ts';

type RemiseSaisie = Catalogue['remises'][string];

/** Sections in the order of the sheet, each with the column of the source its facts come from by default. */
const SECTIONS: readonly (readonly [Exclude<keyof RemiseSaisie, 'enClair' | 'avertissement'>, string, ChampSource])[] =
  [
    ['cestQuoi', 'De quoi s’agit-il ?', 'objectifs'],
    ['changements', 'Qu’est-ce qui change pour vous ?', 'modalites'],
    ['duree', 'Combien de temps ?', 'modalites'],
    ['decision', 'Qui décide ?', 'demarches'],
    ['refus', 'Pouvez-vous refuser ?', 'demarches'],
    ['suite', 'Et après ?', 'modalites'],
    ['contact', 'À qui demander ?', 'porteurs'],
  ];

export interface Remise {
  id: string;
  enClair: string;
  /** What the worker must weigh before handing it; not part of the sheet. */
  avertissement: string | undefined;
  /** Official name, acronym first. */
  nom: string;
  /** Each under the name of its field, and the question it answers. */
  sections: { cle: string; titre: string; faits: Fait[] }[];
}

/** Every sheet of content/remises, in the order of the measures. */
export function resolveRemises({ mesures, remises, sources }: Catalogue): Remise[] {
  const parId = Object.fromEntries(sources.map((source) => [source.id, source]));
  return mesures.flatMap(({ id, nom, sigle, source }) => {
    const saisie = remises[id];
    if (!saisie) return [];
    const { fait } = createTraceur(source, parId);
    return {
      id,
      enClair: saisie.enClair,
      avertissement: saisie.avertissement,
      nom: sigle ? `${nom} (${sigle})` : nom,
      sections: SECTIONS.map(([cle, titre, champ]) => ({
        cle,
        titre,
        faits: saisie[cle].map((dit) => fait(dit, champ)),
      })),
    };
  });
}
