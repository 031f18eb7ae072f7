/** Brute force over the answers a measure reads: what could still be said, and what it would give. */
import { evaluateCondition } from '../../src/decision/logique.ts';
import {
  NSP,
  questionsDe,
  type Condition,
  type MesureModele,
  type Modele,
  type QuestionModele,
  type Reponses,
} from '../../src/decision/modele.ts';
import { evaluateMesure } from '../../src/decision/verdict.ts';

const feuilles = (condition: Condition): Extract<Condition, { question: string }>[] => {
  if ('question' in condition) return [condition];
  return ('tous' in condition ? condition.tous : condition.un).flatMap(feuilles);
};

type Liste = Record<string, readonly string[] | undefined>;

/** Answers to one question, one of each sort that these measures treat differently; hints change no status. */
export function reponsesDistinctes(
  { code, multiple, reponses }: QuestionModele,
  mesures: readonly MesureModele[],
): string[][] {
  const lues = mesures
    .flatMap(({ criteres }) => criteres.filter(({ type }) => type !== 'indice').flatMap(({ si }) => feuilles(si)))
    .filter(({ question }) => question === code);
  // Boxes that every leaf lists alike are one; then every set of them, alone and with the rest unknown.
  const lecture = (id: string) =>
    lues
      .map((feuille) =>
        ['parmi', 'hors', 'doute'].map((cle) => (feuille as unknown as Liste)[cle]?.includes(id) ?? false),
      )
      .join();
  const libres = multiple ? reponses.filter(({ exclusive }) => !exclusive).map(({ id }) => id) : [];
  const tetes = libres.filter((id, rang) => libres.findIndex((autre) => lecture(autre) === lecture(id)) === rang);
  const ensembles = Array.from({ length: 2 ** tetes.length - 1 }, (_, masque) =>
    tetes.filter((_tete, rang) => ((masque + 1) >> rang) & 1),
  );
  const partiels = ensembles.map((ensemble) => [...ensemble, NSP]);
  const sortes = new Map<string, string[]>();
  for (const reponse of [...reponses.map(({ id }) => [id]), [NSP], ...ensembles, ...partiels]) {
    const sorte = lues.map((feuille) => evaluateCondition(feuille, { [code]: reponse })).join();
    if (!sortes.has(sorte)) sortes.set(sorte, reponse);
  }
  return [...sortes.values()];
}

const codesLus = ({ criteres }: MesureModele) =>
  new Set(criteres.filter(({ type }) => type !== 'indice').flatMap(({ si }) => questionsDe(si)));

/** Every way to complete the answers a measure reads, except the answer to `sauf`. */
export function* completions(
  { questions }: Modele,
  mesure: MesureModele,
  connues: Reponses = {},
  sauf?: string,
): Generator<Reponses> {
  const lues = codesLus(mesure);
  const libres = questions
    .filter(({ code }) => lues.has(code) && code !== sauf && !connues[code]?.length)
    .map((question) => [question.code, reponsesDistinctes(question, [mesure])] as const);
  function* complete(rang: number, reponses: Reponses): Generator<Reponses> {
    const libre = libres[rang];
    if (!libre) return yield reponses;
    for (const reponse of libre[1]) yield* complete(rang + 1, { ...reponses, [libre[0]]: reponse });
  }
  yield* complete(0, connues);
}

/** True when some completion gives the measure two statuses for two answers to this question. */
export function peutChanger(modele: Modele, mesure: MesureModele, code: string, connues: Reponses): boolean {
  const question = modele.questions.find((candidate) => candidate.code === code);
  if (!question || !codesLus(mesure).has(code)) return false;
  const reponses = reponsesDistinctes(question, [mesure]);
  for (const complete of completions(modele, mesure, connues, code)) {
    const statuts = reponses.map((reponse) => evaluateMesure(mesure, { ...complete, [code]: reponse }).statut);
    if (new Set(statuts).size > 1) return true;
  }
  return false;
}
