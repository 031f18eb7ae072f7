/**
 * The answers of a question of a tree as lines to read from top to bottom: the first that fits is the one to follow.
 * Boxes ticked together make this order count: a line with « X » may come before the line with « Y » alone.
 */
import type { Branche } from './arbre.ts';
import { NSP } from '../../decision/modele.ts';

/** One line: any of these answers; for boxes, all the ids of one of these lists. */
export interface Ligne {
  branche: Branche;
  /** What to recognise. Several ids in one list: boxes that are all ticked. */
  reponses: readonly (readonly string[])[];
  /** True for what no other line has named: nothing but these answers. */
  seulement: boolean;
}

type Liste = readonly { atomes: readonly number[]; branche: Branche }[];

const cleDe = (reponse: readonly string[]): string => [...reponse].sort().join();

/** Every way of choosing some of the ranks below `taille`. */
const ensembles = (taille: number): number[][] =>
  Array.from({ length: 2 ** taille - 1 }, (_, masque) =>
    Array.from({ length: taille }, (_rang, rang) => rang).filter((rang) => ((masque + 1) >> rang) & 1),
  );

const permutations = <T>(liste: readonly T[]): T[][] =>
  liste.length < 2
    ? [[...liste]]
    : liste.flatMap((tete, rang) => permutations(liste.toSpliced(rang, 1)).map((suite) => [tete, ...suite]));

/** Boxes that lead to the same place whatever else is ticked, together; those that never matter are left out. */
function atomesDe(cases: readonly string[], suiteDe: (reponse: readonly string[]) => Branche | undefined): string[][] {
  const autour = ensembles(cases.length).map((rangs) => rangs.map((rang) => cases[rang] as string));
  const signature = (id: string) =>
    autour.map((reponse) => {
      const sans = reponse.filter((autre) => autre !== id);
      return suiteDe([...sans, id]);
    });
  const memes = (a: readonly unknown[], b: readonly unknown[]) => a.every((branche, rang) => branche === b[rang]);
  const atomes: { ids: string[]; signe: (Branche | undefined)[] }[] = [];
  for (const id of cases) {
    const signe = signature(id);
    const pareil = atomes.find((atome) => memes(atome.signe, signe));
    if (pareil) pareil.ids.push(id);
    else atomes.push({ ids: [id], signe });
  }
  return atomes.map(({ ids }) => ids);
}

/** Shortest list of lines, in some order of the atoms, that sorts every set of boxes as the branches do. */
function shortestListe(atomes: readonly string[][], suiteDe: (reponse: readonly string[]) => Branche): Liste {
  const rangs = atomes.map((_, rang) => rang);
  const cas = ensembles(atomes.length);
  const branchePour = (ensemble: readonly number[]) => suiteDe(ensemble.map((rang) => atomes[rang]?.[0] as string));
  const ordres = rangs.length > 5 ? [rangs] : permutations(rangs);
  const listes = ordres.map((ordre) => {
    const place = (ensemble: readonly number[]) => Math.min(...ensemble.map((rang) => ordre.indexOf(rang)));
    let liste: Liste = cas
      .toSorted((a, b) => b.length - a.length || place(a) - place(b))
      .map((ensemble) => ({ atomes: ensemble, branche: branchePour(ensemble) }));
    const trie = (candidate: Liste) =>
      cas.every(
        (ensemble) =>
          candidate.find(({ atomes: voulus }) => voulus.every((rang) => ensemble.includes(rang)))?.branche ===
          branchePour(ensemble),
      );
    const sansUne = () => liste.map((ligne) => liste.filter((autre) => autre !== ligne)).find(trie);
    for (let moindre = sansUne(); moindre; moindre = sansUne()) liste = moindre;
    return liste;
  });
  return listes.reduce((courte, liste) => (liste.length < courte.length ? liste : courte));
}

/** One line for neighbours that lead to the same place. */
const joinVoisines = (lignes: readonly Ligne[]): Ligne[] =>
  lignes.reduce<Ligne[]>((faites, ligne) => {
    const derniere = faites.at(-1);
    if (!derniere || derniere.branche !== ligne.branche || ligne.seulement) return [...faites, ligne];
    return [...faites.slice(0, -1), { ...derniere, reponses: [...derniere.reponses, ...ligne.reponses] }];
  }, []);

/** Lines for boxes: sets of boxes first, « nothing but » last. */
function lignesDeCases(
  branches: readonly Branche[],
  exclusives: readonly string[],
  groupes: readonly (readonly string[])[],
): Ligne[] {
  const groupeDe = (tete: string) => groupes.find(([id]) => id === tete) ?? [tete];
  const parReponse = new Map(branches.flatMap((branche) => branche.reponses.map((r) => [cleDe(r), branche] as const)));
  const suiteDe = (reponse: readonly string[]) => parReponse.get(cleDe(reponse)) as Branche;
  const cases = [...new Set(branches.flatMap(({ reponses }) => reponses.flat()))].filter(
    (id) => id !== NSP && !exclusives.includes(id),
  );
  const atomes = atomesDe(cases, suiteDe);
  const sinon = parReponse.get(cleDe(exclusives.slice(0, 1)));
  // An atom that leads where no box leads, alone or with any other, needs no line: « nothing but » names it.
  const tetes = atomes.map(([id]) => id as string);
  const neutre = tetes.findIndex(
    (id) => suiteDe([id]) === sinon && tetes.every((autre) => suiteDe([autre]) === suiteDe([...new Set([autre, id])])),
  );
  const utiles = atomes.filter((_, rang) => rang !== neutre);
  const lignes = shortestListe(utiles, suiteDe).map(({ atomes: rangs, branche }): Ligne => {
    const listes = rangs
      .map((rang) => (utiles[rang] as string[]).flatMap(groupeDe))
      .reduce<string[][]>((faites, ids) => faites.flatMap((faite) => ids.map((id) => [...faite, id])), [[]]);
    return { branche, reponses: listes, seulement: false };
  });
  const neutres = (atomes[neutre] ?? []).flatMap(groupeDe);
  const reste = [...neutres, ...exclusives].map((id) => [id]);
  if (sinon) lignes.push({ branche: sinon, reponses: reste, seulement: neutres.length > 0 });
  return joinVoisines(lignes);
}

/**
 * Lines of a question, « ne sait pas » last unless another answer leads to the same place.
 * `exclusives` lists the answers that go alone, for a question with boxes; `groupes` the boxes that branches name by
 * the first of them.
 */
export function lignesDe(
  branches: readonly Branche[],
  multiple: boolean,
  exclusives: readonly string[],
  groupes: readonly (readonly string[])[] = [],
): Ligne[] {
  const lignes = multiple
    ? lignesDeCases(branches, exclusives, groupes)
    : branches.map((branche): Ligne => {
        const reponses = branche.reponses.filter(([id]) => id !== NSP);
        return { branche, reponses, seulement: false };
      });
  const inconnue = branches.find(({ reponses }) => reponses.some(([id]) => id === NSP));
  if (!inconnue) return lignes;
  const nommees = lignes.filter(({ reponses }) => reponses.length > 0);
  const jointe = multiple ? undefined : nommees.find(({ branche }) => branche === inconnue);
  return jointe
    ? nommees.map((ligne) => (ligne === jointe ? { ...ligne, reponses: [...ligne.reponses, [NSP]] } : ligne))
    : [...nommees, { branche: inconnue, reponses: [[NSP]], seulement: false }];
}

/** The line a reader follows with these answers: the first that fits. */
export const ligneSuivie = (lignes: readonly Ligne[], reponse: readonly string[]): Ligne | undefined =>
  lignes.find(({ reponses, seulement }) =>
    seulement
      ? reponse.every((id) => reponses.some(([seule]) => seule === id))
      : reponses.some((liste) => liste.every((id) => reponse.includes(id))),
  );
