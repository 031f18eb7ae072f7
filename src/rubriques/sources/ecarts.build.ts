/** What documents say differently, every cell traced; columns that are measures also bring rows from the catalogue. */
import { COMPARE, GUIDE, HORS_ICI, isComparaison } from '../../catalogue/guide.ts';
import type { Catalogue } from '../../catalogue/assemblage.ts';
import { porteursDe } from '../tableau/comparer/donnees.build.ts';
import type { Mesure } from '../../catalogue/mesures.ts';
import { createTraceur, lisible, toFait, type Fait, type Trace, type Traceur } from '../../catalogue/trace.ts';

type EcartSaisi = Catalogue['ecarts'][string];
export type PageEcarts = EcartSaisi['pages'][number];

interface Place {
  document: string;
  source: string;
}

interface Colonne {
  nom: string;
  /** Where the column holds, when that must be told. */
  territoire?: string;
  ailleurs: boolean;
  traceur: Traceur;
  /** The document and the row a silence is about. */
  place: Place;
  mesure?: Mesure;
}

interface CelluleEcart {
  colonne: Omit<Colonne, 'traceur' | 'place' | 'mesure'>;
  faits: readonly Fait[];
  /** Where one would have looked, when the document says nothing. */
  muet?: Place;
}

interface LigneEcart {
  sujet: string;
  cellules: readonly CelluleEcart[];
  /** What the guide shows; traced when it leans on more than the columns. */
  lecture?: { texte: string; trace?: Trace };
  aupres?: string | undefined;
}

export interface Ecart {
  id: string;
  titre: string;
  resume: string;
  lignes: readonly LigneEcart[];
  sansPendant?: Fait;
  /** Fiches the reader may open next. */
  mesures: readonly { id: string; nom: string }[];
}

/** Where a measure holds, and that it does not hold here when it is only compared. */
const lieuDe = ({ territoire }: Mesure): string => {
  const { nom } = GUIDE.territoires[territoire];
  return isComparaison({ territoire }) ? `${nom} : ${HORS_ICI.une}` : nom;
};

/** Rows read from the measures themselves. The page of contradictions keeps those that are easily mixed up. */
const GENEREES: readonly {
  sujet: string;
  pages: readonly PageEcarts[];
  faitsDe: (mesure: Mesure, catalogue: Catalogue) => readonly Fait[];
}[] = [
  { sujet: 'Pour qui', pages: ['vosges'], faitsDe: (mesure) => mesure.public },
  { sujet: 'Durée', pages: ['vosges', 'sources'], faitsDe: ({ duree }) => [duree] },
  { sujet: 'Rencontres', pages: ['vosges', 'sources'], faitsDe: ({ frequence }) => frequence },
  { sujet: 'Peut demander ou orienter', pages: ['vosges'], faitsDe: ({ demandeurs }) => demandeurs },
  { sujet: 'Instruit', pages: ['vosges'], faitsDe: ({ instruction }) => instruction },
  { sujet: 'Décide', pages: ['vosges'], faitsDe: ({ decision }) => decision },
  { sujet: 'En charge', pages: ['vosges'], faitsDe: porteursDe },
];

type Sources = Record<string, Catalogue['sources'][number]>;

function resolveColonne(catalogue: Catalogue, sources: Sources, colonne: EcartSaisi['colonnes'][number]): Colonne {
  const mesure = 'mesure' in colonne ? catalogue.mesures.find(({ id }) => id === colonne.mesure) : undefined;
  const origine = 'mesure' in colonne ? mesure?.source : colonne;
  if (!origine) throw new Error(`Mesure introuvable dans content/mesures : ${JSON.stringify(colonne)}.`);
  const { document, rangee } = origine;
  return {
    nom: mesure?.nomCourt ?? ('nom' in colonne ? colonne.nom : ''),
    ...(mesure ? { territoire: lieuDe(mesure), mesure } : {}),
    ailleurs: sources[document]?.territoire === COMPARE?.nom,
    traceur: createTraceur(origine, sources),
    place: { document, source: lisible(sources, { document, rangee }) },
  };
}

/** What a column says on one subject, or its silence. */
function toCellule({ nom, territoire, ailleurs, place }: Colonne, faits: readonly Fait[]): CelluleEcart {
  const colonne = { nom, ailleurs, ...(territoire ? { territoire } : {}) };
  return { colonne, faits, ...(faits.length ? {} : { muet: place }) };
}

function resolveLigne(
  { sujet, champ, faits, lecture, aupres }: EcartSaisi['lignes'][number],
  colonnes: readonly Colonne[],
  sources: Sources,
): LigneEcart {
  const cellules = colonnes.map((colonne, rang) => {
    const saisi = faits[rang] ?? 'silence';
    return toCellule(colonne, saisi === 'silence' ? [] : [colonne.traceur.fait(saisi, champ)]);
  });
  const lue =
    typeof lecture === 'string' ? { texte: lecture } : { texte: lecture.texte, trace: toFait(sources, lecture) };
  return { sujet, cellules, lecture: lue, aupres };
}

/** The gaps a page shows, in their order. */
export function resolveEcarts(catalogue: Catalogue, page: PageEcarts): Ecart[] {
  const sources: Sources = Object.fromEntries(catalogue.sources.map((source) => [source.id, source]));
  const nomDe = (id: string) => catalogue.mesures.find((mesure) => mesure.id === id)?.nomCourt ?? id;
  return Object.entries(catalogue.ecarts)
    .filter(([, { pages }]) => pages.includes(page))
    .sort(([, a], [, b]) => a.ordre - b.ordre)
    .map(([id, { titre, resume, lignes, sansPendant, mesures, ...ecart }]) => {
      const colonnes = ecart.colonnes.map((colonne) => resolveColonne(catalogue, sources, colonne));
      const generees = GENEREES.filter(({ pages }) => pages.includes(page)).map(({ sujet, faitsDe }) => ({
        sujet,
        cellules: colonnes.flatMap((colonne) =>
          colonne.mesure ? [toCellule(colonne, faitsDe(colonne.mesure, catalogue))] : [],
        ),
      }));
      return {
        id,
        titre,
        resume,
        lignes: [
          ...generees.filter(({ cellules }) => cellules.length > 0),
          ...lignes.map((ligne) => resolveLigne(ligne, colonnes, sources)),
        ],
        ...(sansPendant && colonnes[0] ? { sansPendant: colonnes[0].traceur.fait(sansPendant, 'public') } : {}),
        mesures: [...colonnes.flatMap(({ mesure }) => mesure?.id ?? []), ...mesures].map((mesure) => ({
          id: mesure,
          nom: nomDe(mesure),
        })),
      };
    });
}
