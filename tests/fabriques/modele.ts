/** Builders of tiny models: each test writes only what matters to it. */
import type {
  Condition,
  Critere,
  MesureModele,
  Modele,
  QuestionModele,
  TypeCritere,
} from '../../src/decision/modele.ts';

export const parmi = (question: string, ...reponses: string[]): Condition => ({ question, parmi: reponses });
export const hors = (question: string, ...reponses: string[]): Condition => ({ question, hors: reponses });

export const createCritere = (id: string, type: TypeCritere, si: Condition, reste: Partial<Critere> = {}): Critere => ({
  id,
  type,
  si,
  oui: `${id} : oui`,
  non: `${id} : non`,
  verifier: { texte: `${id} : à vérifier`, qui: 'La personne' },
  source: 'Tableau, ligne d’essai',
  etiquette: 'tableau',
  ...reste,
});

export const createQuestion = (
  code: string,
  reponses: readonly string[],
  reste: Partial<QuestionModele> = {},
): QuestionModele => ({
  code,
  multiple: false,
  reponses: reponses.map((id) => ({ id, exclusive: id.startsWith('aucun') })),
  ...reste,
});

export const createMesure = (
  id: string,
  criteres: readonly Critere[],
  reste: Partial<MesureModele> = {},
): MesureModele => ({ id, ordre: 1, portes: ['aide'], criteres, ...reste });

export const createModele = (questions: readonly QuestionModele[], mesures: readonly MesureModele[]): Modele => ({
  questions,
  mesures,
});

/**
 * Two doors, one measure behind each. Being young excludes « soutien », the only one to read B1: with both doors
 * open, changing A1 puts B1 on the path or takes it off while C1 stays.
 */
export const modeleDEssai: Modele = createModele(
  [
    createQuestion('T1', ['ici', 'ailleurs'], { parDefaut: 'ici' }),
    createQuestion('A1', ['jeune', 'adulte']),
    createQuestion('B1', ['oui', 'non']),
    createQuestion('C1', ['oui', 'non']),
    createQuestion('W1', ['elle', 'proche'], { facultative: ['aide'] }),
  ],
  [
    createMesure('soutien', [
      createCritere('lieu', 'requis', parmi('T1', 'ici')),
      createCritere('adulte', 'requis', parmi('A1', 'adulte')),
      createCritere('besoin', 'requis', parmi('B1', 'oui')),
      createCritere('accord', 'requis', parmi('C1', 'oui')),
    ]),
    createMesure(
      'tremplin',
      [
        createCritere('lieu', 'requis', parmi('T1', 'ici')),
        createCritere('jeune', 'requis', parmi('A1', 'jeune')),
        createCritere('accord', 'souple', parmi('C1', 'oui')),
      ],
      { portes: ['jeunes'], ordre: 2 },
    ),
  ],
);
