import { describe, expect, it } from 'vitest';
import { NSP, type Statut, type TypeCritere } from '../../../src/decision/modele.ts';
import { evaluateMesure, evaluateMesures, isEcartee, withDefauts } from '../../../src/decision/verdict.ts';
import {
  createCritere,
  createMesure,
  createModele,
  createQuestion,
  modeleDEssai,
  parmi,
} from '../../fabriques/modele.ts';

const CODES = {
  requis: 'A1',
  souple: 'B1',
  prealable: 'C1',
  excluant: 'D1',
  indice: 'E1',
  reserve: 'F1',
  encours: 'G1',
} as const;
const types = Object.keys(CODES) as TypeCritere[];
/** One criterion of each kind, each true when its question is answered « oui ». */
const mesure = createMesure(
  'complete',
  types.map((type) => createCritere(type, type, parmi(CODES[type], 'oui'))),
);
const REUNIE = { A1: ['oui'], B1: ['oui'], C1: ['oui'], D1: ['non'], E1: ['oui'], F1: ['non'], G1: ['non'] };

describe('Chaque sorte de critère pèse à sa manière', () => {
  it.each<[TypeCritere, string, Statut, string | undefined]>([
    ['requis', 'oui', 'correspond', 'satisfait'],
    ['requis', NSP, 'a_verifier', 'a_verifier'],
    ['requis', 'non', 'ecartee', 'ecarte'],
    ['souple', 'oui', 'correspond', 'satisfait'],
    ['souple', NSP, 'a_verifier', 'a_verifier'],
    ['souple', 'non', 'a_verifier', 'a_verifier'],
    ['prealable', 'oui', 'correspond', 'satisfait'],
    ['prealable', NSP, 'a_verifier', 'a_verifier'],
    ['prealable', 'non', 'prealable', 'prealable'],
    ['excluant', 'non', 'correspond', 'satisfait'],
    ['excluant', NSP, 'a_verifier', 'a_verifier'],
    ['excluant', 'oui', 'ecartee', 'ecarte'],
    ['reserve', 'oui', 'a_verifier', 'a_verifier'],
    ['reserve', NSP, 'correspond', undefined],
    ['reserve', 'non', 'correspond', undefined],
    ['encours', 'oui', 'en_cours', 'en_cours'],
    ['encours', NSP, 'correspond', undefined],
    ['encours', 'non', 'correspond', undefined],
    ['indice', 'oui', 'correspond', 'indice'],
    ['indice', NSP, 'correspond', undefined],
    ['indice', 'non', 'correspond', undefined],
  ])('%s, réponse « %s » : %s', (type, reponse, statut, effet) => {
    const verdict = evaluateMesure(mesure, { ...REUNIE, [CODES[type]]: [reponse] });
    expect(verdict.statut).toBe(statut);
    expect(verdict.motifs.find(({ critere }) => critere === type)?.effet).toBe(effet);
  });
});

describe('L’ordre d’évaluation', () => {
  it.each<[string, Record<string, string>, Statut]>([
    ['un requis faux l’emporte sur tout', { A1: 'non', B1: 'non', C1: 'non' }, 'ecartee'],
    ['un excluant vrai l’emporte sur tout', { D1: 'oui', B1: 'non', C1: 'non' }, 'ecartee'],
    ['une étape préalable l’emporte sur un point à vérifier', { A1: NSP, B1: 'non', C1: 'non' }, 'prealable'],
    ['une mesure en cours l’emporte sur une étape préalable', { C1: 'non', G1: 'oui' }, 'en_cours'],
    ['un requis faux l’emporte sur une mesure en cours', { A1: 'non', G1: 'oui' }, 'ecartee'],
    ['un seul point à vérifier suffit', { B1: 'non' }, 'a_verifier'],
    ['un indice absent ne change rien', { E1: 'non' }, 'correspond'],
  ])('%s', (_phrase, ecarts, statut) => {
    const reponses = Object.fromEntries(Object.entries(ecarts).map(([code, valeur]) => [code, [valeur]]));
    expect(evaluateMesure(mesure, { ...REUNIE, ...reponses }).statut).toBe(statut);
  });

  it('une mesure écartée garde toutes ses raisons, dans l’ordre de ses critères', () => {
    const { motifs } = evaluateMesure(mesure, { A1: ['non'], C1: ['non'], D1: ['oui'], E1: ['oui'] });
    expect(motifs.map(({ critere, effet }) => `${critere} ${effet}`)).toEqual([
      'requis ecarte',
      'souple a_verifier',
      'prealable prealable',
      'excluant ecarte',
      'indice indice',
    ]);
  });
});

describe('Un motif', () => {
  const critere = createCritere('accord', 'requis', parmi('C1', 'oui'), {
    source: 'Tableau, ligne AESF',
    etiquette: 'deduit',
  });
  const dit = (...reponses: string[]) => evaluateMesure(createMesure('m', [critere]), { C1: reponses }).motifs[0];

  it('dit sa place dans la source et son étiquette', () => {
    expect(dit('oui')).toMatchObject({ texte: 'accord : oui', source: 'Tableau, ligne AESF', etiquette: 'deduit' });
  });

  it('dit qui peut le savoir, seulement quand on ne sait pas', () => {
    expect(dit(NSP)).toMatchObject({ texte: 'accord : à vérifier', qui: 'La personne' });
    expect(dit('non')).toMatchObject({ texte: 'accord : non', qui: undefined });
  });

  it('d’un excluant inversé : la phrase « non » quand la condition est fausse', () => {
    const exclusion = createMesure('m', [createCritere('protege', 'excluant', parmi('M1', 'oui'))]);
    const texte = (reponse: string) => evaluateMesure(exclusion, { M1: [reponse] }).motifs[0]?.texte;
    expect([texte('oui'), texte('non')]).toEqual(['protege : oui', 'protege : non']);
  });
});

describe('Le lieu de vie', () => {
  const statut = (reponses: Record<string, string[]>) =>
    evaluateMesures(modeleDEssai, { A1: ['jeune'], C1: ['oui'], ...reponses })[1]?.statut;

  it('est celui du guide tant qu’on ne dit rien', () => {
    expect([statut({}), statut({ T1: [] })]).toEqual(['correspond', 'correspond']);
  });

  it('est à vérifier quand on ne le sait pas, et écarte quand il est ailleurs', () => {
    expect([statut({ T1: [NSP] }), statut({ T1: ['ailleurs'] })]).toEqual(['a_verifier', 'ecartee']);
  });

  it('ne complète que les questions qui ont une réponse par défaut', () => {
    const modele = createModele(
      [createQuestion('T1', ['a', 'b'], { parDefaut: 'b' }), createQuestion('A1', ['c', 'd'])],
      [],
    );
    expect(withDefauts(modele, {})).toEqual({ T1: ['b'] });
    expect(withDefauts(modele, { T1: ['a'], A1: ['c'] })).toEqual({ T1: ['a'], A1: ['c'] });
  });
});

it('isEcartee dit la même chose que le verdict complet', () => {
  for (const A1 of ['oui', NSP, 'non']) {
    for (const D1 of ['oui', NSP, 'non']) {
      const reponses = { ...REUNIE, C1: ['non'], A1: [A1], D1: [D1] };
      expect(isEcartee(mesure, reponses), `${A1} ${D1}`).toBe(evaluateMesure(mesure, reponses).statut === 'ecartee');
    }
  }
});
