/** Trees read whole, on tiny models: where each answer leads, what it notes, and in which order nodes stand. */
import { describe, expect, it } from 'vitest';
import { isQuestion, type Branche } from '../../../../src/rubriques/arbres/arbre.ts';
import { buildArbre, mesuresDArbre } from '../../../../src/rubriques/arbres/construction.ts';
import type { Critere, Modele } from '../../../../src/decision/modele.ts';
import { createCritere, createMesure, createModele, createQuestion, hors, parmi } from '../../../fabriques/modele.ts';

const brancheEnMots = ({ reponses, notes, vers }: Branche) => {
  const dues = notes.map(({ mesure, critere, effet }) => ` (${mesure} ${critere} ${effet})`);
  return `${reponses.map((ids) => ids.join('+')).join('|')}${dues.join('')} → ${vers}`;
};
/** One line per node, in order: « A1 : oui → 1 ; non (m age ecarte) → 2 », then ends with their measures. */
const lis = (modele: Modele, ...mesures: string[]) =>
  buildArbre(modele, mesures).noeuds.map((noeud) =>
    isQuestion(noeud)
      ? `${noeud.question} : ${noeud.branches.map(brancheEnMots).join(' ; ')}`
      : noeud.restantes.map(({ mesure, souples }) => [mesure, ...souples].join(' ')).join(' ; ') || 'aucune',
  );
const oui = (code: string) => createQuestion(code, ['oui', 'non']);
const une = (...criteres: Critere[]) => createMesure('m', criteres);

describe('Un arbre, lu en entier', () => {
  it('note ce qui est à vérifier et ce qui passe d’abord, sans écarter', () => {
    const modele = createModele([oui('A1')], [une(createCritere('dossier', 'prealable', parmi('A1', 'oui')))]);
    expect(lis(modele, 'm')).toEqual([
      'A1 : oui → 1 ; non (m dossier prealable) → 1 ; nsp (m dossier a_verifier) → 1',
      'm',
    ]);
  });

  it('ne dit d’une mesure écartée que ce qui l’écarte', () => {
    const modele = createModele(
      [oui('A1')],
      [
        une(
          createCritere('dossier', 'prealable', parmi('A1', 'oui')),
          createCritere('age', 'requis', parmi('A1', 'oui')),
        ),
      ],
    );
    expect(lis(modele, 'm')[0]).toBe(
      'A1 : oui → 1 ; non (m age ecarte) → 2 ; nsp (m dossier a_verifier) (m age a_verifier) → 1',
    );
  });

  it('ne pose ni ne nomme un indice, qui ne change aucun statut', () => {
    const modele = createModele(
      [oui('A1'), oui('B1')],
      [
        une(
          createCritere('signe', 'indice', parmi('A1', 'oui')),
          createCritere('accord', 'requis', parmi('B1', 'oui')),
        ),
      ],
    );
    expect(lis(modele, 'm')).toEqual([
      'B1 : oui → 1 ; non (m accord ecarte) → 2 ; nsp (m accord a_verifier) → 1',
      'm',
      'aucune',
    ]);
  });

  it('pose les questions dans l’ordre du modèle, puis montre les arrivées de la plus riche à la plus vide', () => {
    const modele = createModele(
      [createQuestion('A1', ['sur', 'doute']), oui('B1'), createQuestion('C1', ['rien', 'seul', 'deux'])],
      [
        une(
          createCritere('abri', 'requis', { un: [parmi('A1', 'sur'), parmi('B1', 'oui', 'non')] }),
          createCritere('besoin', 'requis', parmi('C1', 'deux')),
        ),
        createMesure('n', [createCritere('aide', 'requis', parmi('C1', 'seul', 'deux'))]),
      ],
    );
    expect(lis(modele, 'm', 'n')).toEqual([
      'A1 : sur → 2 ; doute|nsp → 1',
      'B1 : oui|non → 2 ; nsp (m abri a_verifier) → 2',
      'C1 : rien (m besoin ecarte) (n aide ecarte) → 5 ; seul (m besoin ecarte) → 4 ; deux → 3 ; nsp (m besoin a_verifier) (n aide a_verifier) → 3',
      'm ; n',
      'n',
      'aucune',
    ]);
  });
});

describe('Deux chemins d’un arbre', () => {
  it('restent deux quand ils ne gardent pas la même mesure', () => {
    const modele = createModele(
      [createQuestion('A1', ['jeune', 'adulte']), oui('B1')],
      ['jeune', 'adulte'].map((age) =>
        createMesure(age, [
          createCritere('age', 'excluant', hors('A1', age)),
          createCritere('besoin', 'requis', parmi('B1', 'oui')),
        ]),
      ),
    );
    expect(lis(modele, 'jeune', 'adulte')).toEqual([
      'A1 : jeune (adulte age ecarte) → 1 ; adulte (jeune age ecarte) → 2 ; nsp (jeune age a_verifier) (adulte age a_verifier) → 3',
      'B1 : oui → 5 ; non (jeune besoin ecarte) → 7 ; nsp (jeune besoin a_verifier) → 5',
      'B1 : oui → 6 ; non (adulte besoin ecarte) → 7 ; nsp (adulte besoin a_verifier) → 6',
      'B1 : oui → 4 ; non (jeune besoin ecarte) (adulte besoin ecarte) → 7 ; nsp (jeune besoin a_verifier) (adulte besoin a_verifier) → 4',
      'jeune ; adulte',
      'jeune',
      'adulte',
      'aucune',
    ]);
  });

  it('restent deux quand il ne leur manque pas le même critère', () => {
    const modele = createModele(
      [createQuestion('A1', ['seul', 'couple']), oui('B1'), oui('C1')],
      [
        une(
          createCritere('b', 'requis', { un: [parmi('A1', 'seul'), parmi('B1', 'oui')] }),
          createCritere('c', 'requis', { un: [parmi('A1', 'couple'), parmi('C1', 'oui')] }),
        ),
      ],
    );
    expect(lis(modele, 'm')).toEqual([
      'A1 : seul → 3 ; couple → 1 ; nsp → 2',
      'B1 : oui → 5 ; non (m b ecarte) → 6 ; nsp (m b a_verifier) → 5',
      'B1 : oui → 4 ; non|nsp (m b a_verifier) → 4',
      'C1 : oui → 5 ; non (m c ecarte) → 6 ; nsp (m c a_verifier) → 5',
      'C1 : oui → 5 ; non|nsp (m c a_verifier) → 5',
      'm',
      'aucune',
    ]);
  });

  it('restent deux quand un critère souple lira autrement une question encore à poser', () => {
    const modele = createModele(
      [createQuestion('A1', ['a', 'b']), oui('C1'), oui('D1')],
      [
        une(
          createCritere('age', 'requis', parmi('A1', 'a', 'b')),
          createCritere('accord', 'requis', parmi('C1', 'oui', 'non')),
          createCritere('mou', 'souple', {
            un: [
              { tous: [parmi('A1', 'a'), parmi('C1', 'oui'), parmi('D1', 'oui')] },
              { tous: [parmi('A1', 'b'), parmi('C1', 'non'), parmi('D1', 'oui')] },
            ],
          }),
        ),
      ],
    );
    expect(lis(modele, 'm')).toEqual([
      'A1 : a → 1 ; b → 2 ; nsp (m age a_verifier) → 3',
      'C1 : oui → 4 ; non (m mou a_verifier) → 5 ; nsp (m accord a_verifier) → 4',
      'C1 : oui (m mou a_verifier) → 5 ; non → 4 ; nsp (m accord a_verifier) → 4',
      'C1 : oui|non → 4 ; nsp (m accord a_verifier) → 4',
      'm mou',
      'm',
    ]);
  });

  it('n’en font qu’un quand la même attente y est dite en d’autres mots', () => {
    const modele = createModele(
      [createQuestion('A1', ['a', 'b', 'c']), oui('B1')],
      [
        une(
          createCritere('accord', 'requis', {
            un: [{ tous: [parmi('A1', 'a'), parmi('B1', 'oui')] }, { tous: [parmi('A1', 'b'), hors('B1', 'non')] }],
          }),
        ),
      ],
    );
    expect(lis(modele, 'm')).toEqual([
      'A1 : a|b → 1 ; c (m accord ecarte) → 4 ; nsp → 2',
      'B1 : oui → 3 ; non (m accord ecarte) → 4 ; nsp (m accord a_verifier) → 3',
      'B1 : oui|nsp (m accord a_verifier) → 3 ; non (m accord ecarte) → 4',
      'm',
      'aucune',
    ]);
  });
});

describe('Une question dont toutes les réponses mènent au même endroit', () => {
  it('n’est pas posée quand elle ne note rien', () => {
    const accord = parmi('B1', 'oui');
    const modele = createModele(
      [oui('A1'), oui('B1')],
      [une(createCritere('accord', 'requis', { un: [accord, { tous: [parmi('A1', 'oui'), accord] }] }))],
    );
    expect(lis(modele, 'm')).toEqual([
      'B1 : oui → 1 ; non (m accord ecarte) → 2 ; nsp (m accord a_verifier) → 1',
      'm',
      'aucune',
    ]);
  });

  it('est posée quand elle laisse toujours un point à vérifier, pour qu’il soit noté', () => {
    const modele = createModele(
      [oui('A1')],
      [une(createCritere('avis', 'requis', { question: 'A1', parmi: [], doute: ['oui', 'non'] }))],
    );
    expect(lis(modele, 'm')).toEqual(['A1 : oui|non|nsp (m avis a_verifier) → 1', 'm']);
  });
});

describe('Les mesures des arbres d’une porte', () => {
  it('sont les siennes, dans l’ordre du modèle, sans celles d’un autre département', () => {
    const modele = createModele(
      [createQuestion('T1', ['ici', 'ailleurs'], { parDefaut: 'ici' }), oui('A1')],
      [
        createMesure('proche', [createCritere('lieu', 'requis', parmi('T1', 'ici'))]),
        createMesure('lointaine', [createCritere('lieu', 'requis', parmi('T1', 'ailleurs'))]),
        createMesure('autre', [createCritere('besoin', 'requis', parmi('A1', 'oui'))], { portes: ['jeunes'] }),
        createMesure('double', [createCritere('besoin', 'requis', parmi('A1', 'oui'))], { portes: ['jeunes', 'aide'] }),
      ],
    );
    expect(mesuresDArbre(modele, 'aide')).toEqual(['proche', 'double']);
    expect(mesuresDArbre(modele, 'jeunes')).toEqual(['autre', 'double']);
    expect(mesuresDArbre(modele, 'logement')).toEqual([]);
  });
});
