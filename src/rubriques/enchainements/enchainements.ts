/**
 * What may come before and after each measure, as one graph: a sequence told from both sides is one link,
 * with every telling kept.
 */
import type { Etiquette } from '../../schemas/commun.ts';

interface TraceRecit {
  etiquette: Etiquette;
  source: string;
  document: string;
  aupres?: string | undefined;
}

/** What the graph reads of a measure. */
export interface MesureLiee {
  id: string;
  nomCourt: string;
  famille: string;
  enchainements: readonly (TraceRecit & {
    sens: 'avant' | 'apres';
    mesure?: string | undefined;
    etape?: string | undefined;
    texte: string;
  })[];
}

/** One sentence on a link, and the measure whose file says it. */
export interface Recit extends TraceRecit {
  texte: string;
  mesure: string;
}

export interface Noeud {
  id: string;
  nom: string;
  famille: string;
  /** False for a step that is no measure of the guide: it has no fiche. */
  estMesure: boolean;
}

export interface Lien {
  de: string;
  vers: string;
  recits: Recit[];
}

export interface Graphe {
  noeuds: Noeud[];
  liens: Lien[];
}

/** Graph of every sequence, nodes in the order of the measures then of the steps they name. */
export function buildGraphe(mesures: readonly MesureLiee[]): Graphe {
  const noeuds = new Map<string, Noeud>();
  for (const { id, nomCourt, famille } of mesures) noeuds.set(id, { id, nom: nomCourt, famille, estMesure: true });
  const liens = new Map<string, Lien>();
  for (const { id, famille, enchainements } of mesures) {
    for (const { sens, mesure, etape, texte, etiquette, source, document, aupres } of enchainements) {
      const autre = mesure ?? `${famille}/${etape}`;
      if (etape) noeuds.set(autre, { id: autre, nom: etape, famille, estMesure: false });
      const [de, vers] = sens === 'avant' ? [autre, id] : [id, autre];
      const cle = `${de}>${vers}`;
      const lien = liens.get(cle) ?? { de, vers, recits: [] };
      lien.recits.push({ texte, mesure: id, etiquette, source, document, aupres });
      liens.set(cle, lien);
    }
  }
  return { noeuds: [...noeuds.values()], liens: [...liens.values()] };
}

/** Part of a graph made of these links and of the nodes they join. */
function restrict(graphe: Graphe, liens: Lien[]): Graphe {
  const cites = new Set(liens.flatMap(({ de, vers }) => [de, vers]));
  return { noeuds: graphe.noeuds.filter(({ id }) => cites.has(id)), liens };
}

/** A measure and what directly precedes or follows it; empty when nothing does. */
export const voisinage = (graphe: Graphe, id: string): Graphe =>
  restrict(
    graphe,
    graphe.liens.filter(({ de, vers }) => de === id || vers === id),
  );

/** Links whose arrival is in this family, cut into pieces that do not touch: each link belongs to one family only. */
export function cartesDeFamille(graphe: Graphe, famille: string): Graphe[] {
  const familleDe = new Map(graphe.noeuds.map((noeud) => [noeud.id, noeud.famille]));
  const restants = new Set(graphe.liens.filter(({ vers }) => familleDe.get(vers) === famille));
  const cartes: Graphe[] = [];
  for (const depart of restants) {
    const atteints = new Set([depart.de, depart.vers]);
    const siens = new Set<Lien>();
    for (let avance = true; avance;) {
      avance = false;
      for (const lien of restants) {
        if (!atteints.has(lien.de) && !atteints.has(lien.vers)) continue;
        atteints.add(lien.de).add(lien.vers);
        siens.add(lien);
        restants.delete(lien);
        avance = true;
      }
    }
    cartes.push(restrict(graphe, [...siens]));
  }
  return cartes;
}

/** How sure a link is: written in the local document, deduced from it, or told by the law or a public page. */
export type Fermete = 'ecrit' | 'deduit' | 'ailleurs';
const FERMETES: Record<Etiquette, Fermete> = {
  tableau: 'ecrit',
  fiche: 'ecrit',
  vosges: 'ecrit',
  'cellule-commune': 'ecrit',
  ancien: 'ecrit',
  deduit: 'deduit',
  calcule: 'deduit',
  droit: 'ailleurs',
  public: 'ailleurs',
  'a-confirmer': 'ailleurs',
};
const RANGS: Record<Fermete, number> = { ecrit: 0, deduit: 1, ailleurs: 2 };

const rangDe = ({ etiquette }: Recit) => RANGS[FERMETES[etiquette]];

/** The telling that speaks for a link: the firmest, and among equals the one of the measure it leaves. */
export const recitPrincipal = ({ de, recits }: Lien): Recit | undefined =>
  recits.toSorted((a, b) => rangDe(a) - rangDe(b) || Number(b.mesure === de) - Number(a.mesure === de))[0];

/** How sure a link is, from the telling that speaks for it. */
export function fermeteDe(lien: Lien): Fermete {
  const recit = recitPrincipal(lien);
  return recit ? FERMETES[recit.etiquette] : 'ailleurs';
}

/** Tellings of a link by one measure; those of the other side when it says nothing of it. */
export function recitsDe({ recits }: Lien, mesure: string): Recit[] {
  const siens = recits.filter((recit) => recit.mesure === mesure);
  return siens.length > 0 ? siens : recits;
}
