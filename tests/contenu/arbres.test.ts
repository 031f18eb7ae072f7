/**
 * The trees as drawn agree with the model. Every way through every tree is followed, line by line, then evaluated:
 * - a measure that the end does not name is excluded;
 * - a measure that it names has the status of the heaviest note met on the way;
 * - only what the end lists may lower it: soft criteria and reserves to « à vérifier », what runs to « déjà en cours ».
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawArbres, type ArbreDessine, type PorteArbres } from '../../src/rubriques/arbres/dessin/planches.build.ts';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { countBoites, isQuestion, type Branche, type Note } from '../../src/rubriques/arbres/arbre.ts';
import { reponsesDe } from '../../src/decision/cases.ts';
import { composeArbres } from '../../src/rubriques/arbres/composition.ts';
import { ligneSuivie } from '../../src/rubriques/arbres/reponses-en-lignes.ts';
import { findContradictions } from '../../src/decision/contradictions.ts';
import {
  NSP,
  questionsDe,
  type MesureModele,
  type QuestionModele,
  type Reponses,
  type Statut,
} from '../../src/decision/modele.ts';
import { toArbreVu, type ArbreVu, type LigneVue } from '../../src/rubriques/arbres/vue.ts';
import { evaluateMesures, POIDS, STATUT_PAR_POIDS, type Effet } from '../../src/decision/verdict.ts';
import { reponsesDistinctes } from '../fabriques/recherche.ts';

const catalogue = readCatalogue();
const { modele, questions, mesures, portes } = catalogue;

const parNom = new Map(
  portes.flatMap(({ id }) =>
    composeArbres(modele, id).map((arbre) => [arbre.mesures.join(' + '), toArbreVu(arbre, modele, questions)] as const),
  ),
);
const arbres = [...parNom];

const mesuresDe = (vu: ArbreVu): MesureModele[] => modele.mesures.filter(({ id }) => vu.arbre.mesures.includes(id));

/** One answer of each sort. Boxes known in part are followed as « ne sait pas »: the page says so. */
const connues = (question: QuestionModele, vu: ArbreVu) =>
  reponsesDistinctes(question, mesuresDe(vu)).filter((reponse) => reponse.length < 2 || !reponse.includes(NSP));

interface Chemin {
  reponses: Reponses;
  lignes: LigneVue[];
  arrivee: number;
}

/** Every way to the ends: at each question, one answer of each sort, and the line that a reader follows with it. */
function* chemins(vu: ArbreVu, place = 0, reponses: Reponses = {}, lignes: LigneVue[] = []): Generator<Chemin> {
  const noeud = vu.arbre.noeuds[place];
  if (!isQuestion(noeud)) return yield { reponses, lignes, arrivee: place };
  const question = vu.questions.find((candidate) => candidate.place === place);
  if (!question) throw new Error(`Aucune question à la place ${place}.`);
  for (const reponse of connues(question.question, vu)) {
    const suivie = ligneSuivie(
      question.lignes.map(({ ligne }) => ligne),
      reponse,
    );
    const ligne = question.lignes.find((candidate) => candidate.ligne === suivie);
    if (!ligne) throw new Error(`${question.question.code} : aucune ligne pour « ${reponse.join(', ')} ».`);
    yield* chemins(vu, ligne.ligne.branche.vers, { ...reponses, [noeud.question]: reponse }, [...lignes, ligne]);
  }
}

/** Every way to answer the questions that the criteria named at an end still read. */
function* withSouples(vu: ArbreVu, { reponses, arrivee }: Chemin): Generator<Reponses> {
  const fin = vu.arbre.noeuds[arrivee];
  const restantes = fin && !isQuestion(fin) ? fin.restantes : [];
  const listes = mesuresDe(vu).flatMap(({ id, criteres }) =>
    criteres.filter((critere) =>
      restantes.some(
        ({ mesure, souples, reserves }) => mesure === id && [...souples, ...reserves].includes(critere.id),
      ),
    ),
  );
  const codes = [...new Set(listes.flatMap(({ si }) => questionsDe(si)))].filter((code) => !(code in reponses));
  function* complete(rang: number, faites: Reponses): Generator<Reponses> {
    const question = modele.questions.find(({ code }) => code === codes[rang]);
    if (!question) return yield faites;
    for (const reponse of connues(question, vu)) yield* complete(rang + 1, { ...faites, [question.code]: reponse });
  }
  yield* complete(0, reponses);
}

/** The other questions, answered somehow: the tree says that they no longer count. */
function withLeReste(reponses: Reponses): Reponses {
  const reste = modele.questions
    .filter(({ parDefaut }) => !parDefaut)
    .map(({ code, reponses: possibles }) => [code, [possibles.at(-1)?.id ?? NSP]] as const);
  const completes = { ...Object.fromEntries(reste), ...reponses };
  const contredites = findContradictions(modele, completes).flatMap(({ codes }) => codes);
  return { ...completes, ...Object.fromEntries(contredites.map((code) => [code, [NSP]])), ...reponses };
}

/** Statuses of the measures of the tree by its own account, given what the criteria named at the end then do. */
function attendus(
  vu: ArbreVu,
  { lignes, arrivee }: Chemin,
  effets: ReadonlyMap<string, Effet>,
): Record<string, Statut> {
  const notes: Note[] = lignes.flatMap(({ ligne }) => ligne.branche.notes);
  const fin = vu.arbre.noeuds[arrivee];
  const restantes = fin && !isQuestion(fin) ? fin.restantes : [];
  return Object.fromEntries(
    vu.arbre.mesures.map((id) => {
      const restante = restantes.find(({ mesure }) => mesure === id);
      if (!restante) return [id, 'ecartee'];
      const pese = Math.max(0, ...notes.filter(({ mesure }) => mesure === id).map(({ effet }) => POIDS[effet]));
      const nommes = [...restante.souples, ...restante.reserves]
        .map((critere) => effets.get(`${id} ${critere}`))
        .map((effet) => (effet ? POIDS[effet] : 0));
      return [id, STATUT_PAR_POIDS[Math.max(pese, ...nommes)] as Statut];
    }),
  );
}

function verdictsDe(vu: ArbreVu, reponses: Reponses) {
  const verdicts = evaluateMesures(modele, reponses).filter(({ mesure }) => vu.arbre.mesures.includes(mesure));
  return {
    statuts: Object.fromEntries(verdicts.map(({ mesure, statut }) => [mesure, statut])),
    effets: new Map(
      verdicts.flatMap(({ mesure, motifs }) =>
        motifs.map(({ critere, effet }) => [`${mesure} ${critere}`, effet] as const),
      ),
    ),
  };
}

describe.each(arbres)('L’arbre %s', (_nom, vu) => {
  it('donne au bout de chaque chemin ce que dit le modèle', () => {
    let suivis = 0;
    for (const chemin of chemins(vu)) {
      for (const reponses of withSouples(vu, chemin)) {
        for (const completes of [reponses, withLeReste(reponses)]) {
          // A sheet of paper cannot see that two answers contradict each other.
          if (findContradictions(modele, completes).length) continue;
          suivis += 1;
          const { statuts, effets } = verdictsDe(vu, completes);
          expect(statuts, JSON.stringify(completes)).toEqual(attendus(vu, chemin, effets));
        }
      }
    }
    expect(suivis).toBeGreaterThan(10);
  });

  it('note en chemin exactement ce qui manque à la mesure trouvée', () => {
    for (const chemin of chemins(vu)) {
      const notes = chemin.lignes.flatMap(({ ligne }) => ligne.branche.notes);
      const fin = vu.arbre.noeuds[chemin.arrivee];
      if (!fin || isQuestion(fin)) continue;
      if (findContradictions(modele, chemin.reponses).length) continue;
      const verdicts = evaluateMesures(modele, chemin.reponses);
      for (const { mesure, souples } of fin.restantes) {
        const motifs = verdicts.find((verdict) => verdict.mesure === mesure)?.motifs ?? [];
        const dus = motifs
          .filter(({ effet }) => effet === 'a_verifier' || effet === 'prealable' || effet === 'en_cours')
          .map(({ critere }) => critere);
        const dits = [...notes.filter((note) => note.mesure === mesure).map(({ critere }) => critere), ...souples];
        expect(dits.toSorted(), JSON.stringify(chemin.reponses)).toEqual(dus.toSorted());
      }
    }
  });

  it('annonce à chaque arrivée les statuts que ses chemins donnent, et rien d’autre', () => {
    const vus = new Map<string, Set<Statut>>();
    for (const chemin of chemins(vu)) {
      for (const [mesure, statut] of Object.entries(attendus(vu, chemin, new Map()))) {
        const cle = `${chemin.arrivee} ${mesure}`;
        vus.set(cle, (vus.get(cle) ?? new Set()).add(statut));
      }
    }
    for (const { place, mesures: restantes } of vu.arrivees)
      for (const { mesure, statuts } of restantes)
        expect(new Set(statuts), `${place} ${mesure}`).toEqual(vus.get(`${place} ${mesure}`));
  });

  it('numérote des points qui pèsent comme ses notes', () => {
    for (const { lignes, arrivee } of chemins(vu)) {
      const fin = vu.arbre.noeuds[arrivee];
      if (!fin || isQuestion(fin)) continue;
      const points = lignes.flatMap(({ points: numeros }) =>
        vu.points.filter(({ numero }) => numeros.includes(numero)),
      );
      const notes = lignes.flatMap(({ ligne }) => ligne.branche.notes);
      for (const { mesure } of fin.restantes) {
        const parPoints = points.filter((point) => point.mesures.includes(mesure)).map(({ effet }) => POIDS[effet]);
        const parNotes = notes.filter((note) => note.mesure === mesure).map(({ effet }) => POIDS[effet]);
        expect(Math.max(0, ...parPoints)).toBe(Math.max(0, ...parNotes));
      }
    }
  });

  it('lit chaque réponse possible sur une ligne, celle de sa branche, en mots comme en dessin', () => {
    for (const { place, question, lignes, courtes } of vu.questions) {
      const noeud = vu.arbre.noeuds[place];
      const groupes = noeud && isQuestion(noeud) ? noeud.groupes : [];
      const teteDe = (id: string) => groupes.find((groupe) => groupe.includes(id))?.[0] ?? id;
      // One box of each group, whichever it is.
      const derniers = groupes.map((groupe) => groupe.toReversed());
      for (const reponse of [...reponsesDe(question, groupes), ...reponsesDe(question, derniers)]) {
        const tetes = reponse.map(teteDe).toSorted().join();
        const contient = (branche: Branche | undefined) =>
          branche?.reponses.some((autre) => autre.toSorted().join() === tetes);
        expect(
          contient(
            ligneSuivie(
              lignes.map(({ ligne }) => ligne),
              reponse,
            )?.branche,
          ),
          reponse.join(),
        ).toBe(true);
        // In the drawing, « autre réponse » is what fits when no other line does, whatever its place.
        const nommees = courtes.filter(({ mots }) => !mots.startsWith('Autre réponse')).map(({ ligne }) => ligne);
        const autre = courtes.find(({ mots }) => mots.startsWith('Autre réponse'))?.ligne;
        expect(contient((ligneSuivie(nommees, reponse) ?? autre)?.branche), reponse.join()).toBe(true);
      }
    }
  });

  it('n’écarte jamais une mesure sur un « ne sait pas »', () => {
    for (const noeud of vu.arbre.noeuds.filter(isQuestion)) {
      const branche = noeud.branches.find(({ reponses }) => reponses.some(([id]) => id === NSP));
      expect(branche?.notes.filter(({ effet }) => effet === 'ecarte')).toEqual([]);
    }
  });

  it('n’a jamais deux fois le même nœud, ni deux réponses de même suite sur deux branches', () => {
    const cles = vu.arbre.noeuds.map((noeud) => JSON.stringify(noeud));
    expect(new Set(cles).size).toBe(cles.length);
    for (const { branches } of vu.arbre.noeuds.filter(isQuestion)) {
      const suites = branches.map(({ vers, notes }) => JSON.stringify([vers, notes]));
      expect(new Set(suites).size).toBe(suites.length);
    }
  });
});

describe('Les arbres de chaque porte', () => {
  let dessines: PorteArbres[] = [];
  let tous: ArbreDessine[] = [];
  beforeAll(async () => {
    dessines = await drawArbres(catalogue);
    tous = dessines.flatMap((porte) => porte.arbres);
  }, 120_000);

  it.each(portes.map(({ id }) => id))('%s : chaque mesure de la porte une fois, hors Vosges, dans l’ordre', (id) => {
    const attendues = mesures.filter(
      (mesure) => mesure.proposee && mesure.territoire !== 'vosges' && mesure.portes.includes(id),
    );
    const dans = dessines.find(({ porte }) => porte.id === id)?.arbres.flatMap(({ arbre }) => arbre.mesures);
    expect(dans).toEqual(attendues.map((mesure) => mesure.id));
  });

  it('tiennent dans 16 cases, et chaque feuille dans un A4 en lettres de 9 points', () => {
    expect(tous.filter(({ arbre }) => countBoites(arbre) > 16).map(({ nom }) => nom)).toEqual([]);
    expect(tous.filter(({ feuilles }) => feuilles.some(({ part }) => part > 1)).map(({ nom }) => nom)).toEqual([]);
  });

  it('montrent sur leurs feuilles chaque question, chaque réponse et chaque point', () => {
    for (const { nom, questions: posees, points, feuilles } of tous) {
      const cadres = feuilles.flatMap(({ dessin }) => dessin.cadres);
      expect(
        cadres.filter(({ sorte }) => sorte === 'question'),
        nom,
      ).toHaveLength(posees.length);
      const reponses = posees.flatMap(({ courtes }) => courtes);
      expect(
        cadres.filter(({ sorte }) => sorte === 'reponse' || sorte === 'fin'),
        nom,
      ).toHaveLength(reponses.length);
      expect(new Set(feuilles.flatMap(({ numeros }) => numeros)), nom).toEqual(
        new Set(points.map(({ numero }) => numero)),
      );
    }
  });

  it('ont des cartes qui ne se recouvrent pas', () => {
    for (const { nom, feuilles } of tous) {
      for (const { dessin } of feuilles) {
        for (const [rang, a] of dessin.cadres.entries()) {
          for (const b of dessin.cadres.slice(rang + 1)) {
            const separes =
              a.x + a.largeur <= b.x || b.x + b.largeur <= a.x || a.y + a.hauteur <= b.y || b.y + b.hauteur <= a.y;
            expect(separes, `${nom} : ${JSON.stringify([a, b])}`).toBe(true);
          }
        }
      }
    }
  });
});
