/** The comparison table as data: its columns, what can be filtered and sorted, and how. */

/** Columns of the source's own table, after the name of the measure, in its order. */
export const COLONNES = [
  { id: 'documents', nom: 'Cahier des charges et formulaires' },
  { id: 'nature', nom: 'A / J' },
  { id: 'public', nom: 'Public et critères' },
  { id: 'objectifs', nom: 'Objectifs' },
  { id: 'modalites', nom: 'Modalités et durée' },
  { id: 'demarches', nom: 'Démarches et décision' },
  { id: 'porteurs', nom: 'Service en charge' },
] as const;
export type Colonne = (typeof COLONNES)[number]['id'];

export const FACETTES = ['famille', 'nature', 'decideur', 'organisme', 'public'] as const;
export type Facette = (typeof FACETTES)[number];

/** Columns that sort, and what they sort by, as the page says it. */
export const TRIS = {
  mesure: 'par nom',
  nature: 'par nature',
  modalites: 'par durée de départ',
  demarches: 'par décideur',
  porteurs: 'par service en charge',
} as const;
export type ColonneTriee = keyof typeof TRIS;

export interface Tri {
  colonne: ColonneTriee;
  descendant: boolean;
}

/** What the reader chose to see; nothing chosen is the whole table in the guide's order. */
export interface Vue {
  filtres: Readonly<Partial<Record<Facette, string>>>;
  tri: Tri | undefined;
  masquees: readonly Colonne[];
}
export const VUE_ENTIERE: Vue = { filtres: {}, tri: undefined, masquees: [] };

/** A row reduced to what filters and sorts read. A missing key goes last whatever the direction. */
export interface LigneTriable {
  facettes: Readonly<Record<Facette, readonly string[]>>;
  cles: Readonly<Record<ColonneTriee, string | number | undefined>>;
}

/** Rows that hold every chosen value. */
export const filterLignes = <L extends LigneTriable>(lignes: readonly L[], filtres: Vue['filtres']): L[] =>
  lignes.filter(({ facettes }) =>
    FACETTES.every((facette) => {
      const voulu = filtres[facette];
      return voulu === undefined || facettes[facette].includes(voulu);
    }),
  );

/** Orders words as a French dictionary, and whole numbers by their value. */
const { compare } = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** A sorted copy; rows that tie keep the guide's order. */
export function sortLignes<L extends LigneTriable>(lignes: readonly L[], tri: Tri | undefined): L[] {
  if (!tri) return [...lignes];
  const sens = tri.descendant ? -1 : 1;
  const cleDe = ({ cles }: L) => cles[tri.colonne];
  const rangees = lignes
    .filter((ligne) => cleDe(ligne) !== undefined)
    .sort((a, b) => sens * compare(String(cleDe(a)), String(cleDe(b))));
  return [...rangees, ...lignes.filter((ligne) => cleDe(ligne) === undefined)];
}

/** What a press on a column's heading leads to: ascending, then descending, then the guide's order. */
export function nextTri(tri: Tri | undefined, colonne: ColonneTriee): Tri | undefined {
  if (tri?.colonne !== colonne) return { colonne, descendant: false };
  return tri.descendant ? undefined : { colonne, descendant: true };
}
