/** A view of the table as the fragment of an address, and back: a view can be kept and shared, and nothing reaches a server. */
import {
  COLONNES,
  FACETTES,
  TRIS,
  VUE_ENTIERE,
  type Colonne,
  type ColonneTriee,
  type Facette,
  type Vue,
} from './tableau.ts';

/** Values each filter offers. */
export type Admises = Readonly<Record<Facette, readonly string[]>>;

/** Ids hold only letters, digits and hyphens: nothing to escape. Empty for the whole table. */
export function encodeVue({ filtres, tri, masquees }: Vue): string {
  const paires = FACETTES.flatMap((facette) => (filtres[facette] ? [`${facette}=${filtres[facette]}`] : []));
  if (tri) paires.push(`tri=${tri.descendant ? '-' : ''}${tri.colonne}`);
  const sans = COLONNES.filter(({ id }) => masquees.includes(id)).map(({ id }) => id);
  if (sans.length) paires.push(`sans=${sans.join(',')}`);
  return paires.join('&');
}

const cite = (texte: string): string => `« ${texte.length > 30 ? `${texte.slice(0, 30)}…` : texte} »`;
const isColonne = (id: string): id is Colonne => COLONNES.some((colonne) => colonne.id === id);
const isFacette = (cle: string): cle is Facette => (FACETTES as readonly string[]).includes(cle);

/** One pair added to a view; a French reason when it makes no sense. */
function readPaire(vue: Vue, cle: string, valeur: string, admises: Admises): Vue | string {
  if (isFacette(cle)) {
    if (!admises[cle].includes(valeur)) return `le filtre ${cite(cle)} ne connaît pas ${cite(valeur)}`;
    return { ...vue, filtres: { ...vue.filtres, [cle]: valeur } };
  }
  if (cle === 'tri') {
    const descendant = valeur.startsWith('-');
    const colonne = descendant ? valeur.slice(1) : valeur;
    if (!Object.hasOwn(TRIS, colonne)) return `aucun tri ne s’appelle ${cite(valeur)}`;
    return { ...vue, tri: { colonne: colonne as ColonneTriee, descendant } };
  }
  if (cle !== 'sans') return `${cite(cle)} n’y a pas de sens`;
  const ids = valeur.split(',');
  const inconnue = ids.find((id) => !isColonne(id));
  if (inconnue !== undefined) return `aucune colonne ne s’appelle ${cite(inconnue)}`;
  return { ...vue, masquees: COLONNES.map(({ id }) => id).filter((id) => ids.includes(id)) };
}

/** The view a fragment (without #) asks for; when any part makes no sense, the whole table and the reason. Never throws. */
export function decodeVue(fragment: string, admises: Admises): { vue: Vue; refus?: string } {
  let vue = VUE_ENTIERE;
  const vues = new Set<string>();
  for (const [cle, valeur] of new URLSearchParams(fragment)) {
    const suite = vues.has(cle) ? `${cite(cle)} y figure deux fois` : readPaire(vue, cle, valeur, admises);
    if (typeof suite === 'string') return { vue: VUE_ENTIERE, refus: suite };
    vues.add(cle);
    vue = suite;
  }
  return { vue };
}
