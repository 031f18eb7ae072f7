/** Builds the tree of some measures, node by node, from what is left of their criteria. */
import { isQuestion, type Arbre, type Branche, type NoeudArrivee, type NoeudQuestion, type Note } from './arbre.ts';
import { groupCases, reponsesDe } from '../../decision/cases.ts';
import type { Condition, Critere, Modele, QuestionModele } from '../../decision/modele.ts';
import { questionsDuResidu, withReponse, type Residu } from './reste-d-une-condition.ts';
import { effetDe } from '../../decision/verdict.ts';

interface Reste {
  critere: Critere;
  si: Residu;
}
interface MesureOuverte {
  mesure: string;
  restes: readonly Reste[];
}

/** What an answer leaves of a measure, null when it excludes it, and what it settles on the way. */
function advance({ mesure, restes }: MesureOuverte, code: string, reponse: readonly string[]) {
  const notes: Note[] = [];
  const suite: Reste[] = [];
  for (const { critere, si } of restes) {
    const reste = withReponse(si, code, reponse);
    if (typeof reste !== 'number') {
      suite.push({ critere, si: reste });
      continue;
    }
    const effet = effetDe(critere.type, reste);
    if (effet === 'a_verifier' || effet === 'prealable' || effet === 'en_cours' || effet === 'ecarte')
      notes.push({ mesure, critere: critere.id, effet, valeur: reste });
  }
  const exclusions = notes.filter(({ effet }) => effet === 'ecarte');
  return exclusions.length
    ? { ouverte: null, notes: exclusions }
    : { ouverte: { mesure, restes: suite } satisfies MesureOuverte, notes };
}

function advanceAll(ouvertes: readonly MesureOuverte[], code: string, reponse: readonly string[]) {
  const pas = ouvertes.map((ouverte) => advance(ouverte, code, reponse));
  return {
    ouvertes: pas.map(({ ouverte }) => ouverte).filter((ouverte) => ouverte !== null),
    notes: pas.flatMap(({ notes }) => notes),
  };
}

const isReserve = ({ critere: { type } }: Reste) => type === 'reserve' || type === 'encours';
/** True for what is named at an end rather than asked on the way. */
const isNommee = (reste: Reste) => reste.critere.type === 'souple' || isReserve(reste);

/** Questions that a criterion which is not only named still needs. */
const questionsAPoser = (ouvertes: readonly MesureOuverte[]): Set<string> =>
  new Set(
    ouvertes.flatMap(({ restes }) =>
      restes.filter((reste) => !isNommee(reste)).flatMap(({ si }) => questionsDuResidu(si)),
    ),
  );

/** Two states with one key go on in the same way: a criterion that no question will settle is only named. */
const cleDe = (ouvertes: readonly MesureOuverte[], aPoser: Set<string>): string =>
  JSON.stringify(
    ouvertes.map(({ mesure, restes }) => [
      mesure,
      restes.map(({ critere, si }) => [critere.id, questionsDuResidu(si).some((code) => aPoser.has(code)) ? si : null]),
    ]),
  );

class Chantier {
  /** Hash-consing: one place per distinct node. */
  readonly noeuds: (NoeudQuestion | NoeudArrivee)[] = [];
  private readonly places = new Map<string, number>();
  private readonly faits = new Map<string, number>();
  private readonly questions: readonly QuestionModele[];
  private readonly groupes: ReadonlyMap<string, readonly string[][]>;

  /** `conditions` are those of the measures of the tree: they say which boxes are told apart, the same at every node. */
  constructor(questions: readonly QuestionModele[], conditions: readonly Condition[]) {
    this.questions = questions;
    this.groupes = new Map(questions.map((question) => [question.code, groupCases(question, conditions)]));
  }

  private keep(noeud: NoeudQuestion | NoeudArrivee): number {
    const cle = JSON.stringify(noeud);
    const place = this.places.get(cle) ?? this.noeuds.push(noeud) - 1;
    this.places.set(cle, place);
    return place;
  }

  /** Place of the node where these measures remain. */
  build(ouvertes: readonly MesureOuverte[]): number {
    const aPoser = questionsAPoser(ouvertes);
    const cle = cleDe(ouvertes, aPoser);
    const fait = this.faits.get(cle);
    if (fait !== undefined) return fait;
    const question = this.questions.find(({ code }) => aPoser.has(code));
    const place = question ? this.buildQuestion(question, ouvertes) : this.buildArrivee(ouvertes);
    this.faits.set(cle, place);
    return place;
  }

  private buildArrivee(ouvertes: readonly MesureOuverte[]): number {
    return this.keep({
      restantes: ouvertes.map(({ mesure, restes }) => ({
        mesure,
        souples: restes.filter((reste) => !isReserve(reste)).map(({ critere }) => critere.id),
        reserves: restes.filter(isReserve).map(({ critere }) => critere.id),
      })),
    });
  }

  private buildQuestion(question: QuestionModele, ouvertes: readonly MesureOuverte[]): number {
    const branches = new Map<string, Branche & { reponses: string[][] }>();
    const groupes = this.groupes.get(question.code) ?? [];
    for (const reponse of reponsesDe(question, groupes)) {
      const { ouvertes: suite, notes } = advanceAll(ouvertes, question.code, reponse);
      const vers = this.build(suite);
      const cle = JSON.stringify([vers, notes]);
      const branche = branches.get(cle) ?? { reponses: [], notes, vers };
      branche.reponses.push(reponse);
      branches.set(cle, branche);
    }
    const [seule, ...autres] = branches.values();
    if (seule && !autres.length && !seule.notes.length) return seule.vers;
    return this.keep({ question: question.code, groupes, branches: [...branches.values()] });
  }
}

/** The nodes reached from the start, questions in the order of asking, then ends, the empty one last. */
function putInOrder(noeuds: Chantier['noeuds'], depart: number, rangDe: (code: string) => number): Arbre['noeuds'] {
  const noeudA = (place: number) => noeuds[place] as NoeudQuestion | NoeudArrivee;
  const atteints = new Set([depart]);
  for (const place of atteints) {
    const noeud = noeudA(place);
    if (isQuestion(noeud)) for (const { vers } of noeud.branches) atteints.add(vers);
  }
  const poids = (place: number) => {
    const noeud = noeudA(place);
    if (isQuestion(noeud)) return rangDe(noeud.question);
    return noeud.restantes.length ? 1_000 - noeud.restantes.length : 1_001;
  };
  const ordre = [...atteints].sort((a, b) => poids(a) - poids(b));
  const place = new Map(ordre.map((ancienne, nouvelle) => [ancienne, nouvelle]));
  return ordre.map((ancienne) => {
    const noeud = noeudA(ancienne);
    if (!isQuestion(noeud)) return noeud;
    const branches = noeud.branches.map((branche) => ({ ...branche, vers: place.get(branche.vers) as number }));
    return { ...noeud, branches };
  });
}

/** Measures still open once the questions with a default answer are taken as answered. */
function ouvre(modele: Modele, mesures: readonly string[]): MesureOuverte[] {
  const depart = modele.mesures
    .filter(({ id }) => mesures.includes(id))
    .map(({ id, criteres }): MesureOuverte => {
      const restes = criteres.filter(({ type }) => type !== 'indice').map((critere) => ({ critere, si: critere.si }));
      return { mesure: id, restes };
    });
  return modele.questions.reduce<MesureOuverte[]>(
    (ouvertes, { code, parDefaut }) => (parDefaut ? advanceAll(ouvertes, code, [parDefaut]).ouvertes : ouvertes),
    depart,
  );
}

/** Measures of a door that a tree can lead to: those of the department assumed until the worker says otherwise. */
export const mesuresDArbre = (modele: Modele, porte: string): string[] =>
  ouvre(
    modele,
    modele.mesures.filter(({ portes }) => portes.includes(porte)).map(({ id }) => id),
  ).map(({ mesure }) => mesure);

/** The tree of these measures; questions come in the order of the model. */
export function buildArbre(modele: Modele, mesures: readonly string[]): Arbre {
  const ouvertes = ouvre(modele, mesures);
  const conditions = ouvertes.flatMap(({ restes }) => restes.map(({ critere }) => critere.si));
  const chantier = new Chantier(modele.questions, conditions);
  const depart = chantier.build(ouvertes);
  const rangDe = (cherche: string) => modele.questions.findIndex(({ code }) => code === cherche);
  return {
    mesures: ouvertes.map(({ mesure }) => mesure),
    noeuds: putInOrder(chantier.noeuds, depart, rangDe),
  };
}
