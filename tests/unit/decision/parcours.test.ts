import { describe, expect, it } from 'vitest';
import { NSP } from '../../../src/decision/modele.ts';
import { computeParcours, mesuresEnVue } from '../../../src/decision/parcours.ts';
import {
  createCritere,
  createMesure,
  createModele,
  createQuestion,
  modeleDEssai,
  parmi,
} from '../../fabriques/modele.ts';

const DEUX_PORTES = ['aide', 'jeunes'];
const ouNon = (code: string) => createQuestion(code, ['oui', 'non']);

describe('Les mesures en vue', () => {
  it('sont celles des portes choisies, chacune une fois', () => {
    const vues = (...portes: string[]) => mesuresEnVue(modeleDEssai, portes).map(({ id }) => id);
    expect([vues('aide'), vues('aide', 'jeunes'), vues()]).toEqual([['soutien'], ['soutien', 'tremplin'], []]);
  });

  it('sont une seule mesure quand on arrive de sa fiche', () => {
    expect(mesuresEnVue(modeleDEssai, ['tremplin']).map(({ id }) => id)).toEqual(['tremplin']);
  });
});

describe('Les questions ouvertes', () => {
  const ouvertes = (reponses: Record<string, string[]>, portes = DEUX_PORTES) =>
    computeParcours(modeleDEssai, portes, reponses).ouvertes;

  it('suivent l’ordre du modèle et laissent de côté le lieu supposé et les questions facultatives', () => {
    expect(ouvertes({})).toEqual(['A1', 'B1', 'C1']);
  });

  it('perdent celles qu’aucune mesure encore possible ne lit', () => {
    expect(ouvertes({ A1: ['jeune'] })).toEqual(['C1']);
    expect(ouvertes({ A1: ['jeune'] }, ['aide'])).toEqual([]);
  });

  it('perdent aussi une question que la réponse à une suivante a rendue inutile', () => {
    expect(ouvertes({ C1: ['non'] }, ['aide'])).toEqual([]);
  });

  it('n’attendent plus rien d’une réponse « ne sait pas »', () => {
    expect(ouvertes({ A1: [NSP], B1: [NSP], C1: [NSP] })).toEqual([]);
  });

  it('ne comptent pas une question qui ne changerait plus le statut', () => {
    const modele = createModele(
      [ouNon('A1'), ouNon('B1')],
      [
        createMesure('m', [
          createCritere('a', 'souple', parmi('A1', 'oui')),
          createCritere('b', 'souple', parmi('B1', 'oui')),
        ]),
      ],
    );
    expect(computeParcours(modele, ['aide'], { A1: ['oui'] }).ouvertes).toEqual(['B1']);
    expect(computeParcours(modele, ['aide'], { A1: ['non'] }).ouvertes).toEqual([]);
  });

  it('ne comptent pas une question qui ne nourrit qu’un indice', () => {
    const modele = createModele(
      [ouNon('A1'), ouNon('B1')],
      [
        createMesure('m', [
          createCritere('a', 'requis', parmi('A1', 'oui')),
          createCritere('b', 'indice', parmi('B1', 'oui')),
        ]),
      ],
    );
    expect(computeParcours(modele, ['aide'], {}).ouvertes).toEqual(['A1']);
  });

  it('d’une alternative : la seconde branche ne se demande que si la première n’a pas suffi', () => {
    const modele = createModele(
      [ouNon('A1'), ouNon('B1')],
      [createMesure('m', [createCritere('un', 'requis', { un: [parmi('A1', 'oui'), parmi('B1', 'oui')] })])],
    );
    expect(computeParcours(modele, ['aide'], { A1: ['oui'] }).ouvertes).toEqual([]);
    expect(computeParcours(modele, ['aide'], { A1: ['non'] }).ouvertes).toEqual(['B1']);
  });
});

describe('Les réponses qui comptent', () => {
  it('laissent de côté celles d’une mesure déjà écartée', () => {
    const { effectives, repondues } = computeParcours(modeleDEssai, DEUX_PORTES, {
      A1: ['jeune'],
      B1: ['non'],
      C1: ['oui'],
    });
    expect(effectives).toEqual({ T1: ['ici'], A1: ['jeune'], C1: ['oui'] });
    expect(repondues).toEqual(['A1', 'C1']);
  });

  it('gardent le lieu de vie dit et les réponses facultatives, sans les compter comme posées', () => {
    const { effectives, repondues } = computeParcours(modeleDEssai, ['aide'], { T1: ['ailleurs'], W1: ['elle'] });
    expect(effectives).toEqual({ T1: ['ailleurs'], W1: ['elle'] });
    expect(repondues).toEqual([]);
  });
});

describe('Une réponse qui n’apprend plus rien', () => {
  const modele = createModele(
    [ouNon('A1'), ouNon('B1')],
    [
      createMesure('m', [
        createCritere('un', 'requis', { un: [parmi('A1', 'oui'), parmi('B1', 'oui')] }),
        createCritere('indice', 'indice', parmi('B1', 'oui')),
      ]),
    ],
  );
  const repondues = (reponses: Record<string, string[]>) => computeParcours(modele, ['aide'], reponses).repondues;

  it('quitte le parcours, même si elle nourrit encore un indice', () => {
    expect(repondues({ A1: ['non'], B1: ['oui'] })).toEqual(['A1', 'B1']);
    expect(repondues({ A1: ['oui'], B1: ['oui'] })).toEqual(['A1']);
  });

  it('ne rouvre pas sa question', () => {
    expect(computeParcours(modele, ['aide'], { A1: ['oui'], B1: ['non'] }).ouvertes).toEqual([]);
  });
});

describe('Le décompte des mesures possibles', () => {
  it('baisse quand une réponse écarte, jamais quand on ne sait pas', () => {
    const possibles = (valeur: string) => computeParcours(modeleDEssai, DEUX_PORTES, { A1: [valeur] }).possibles;
    expect([possibles(NSP), possibles('jeune'), possibles('adulte')]).toEqual([
      ['soutien', 'tremplin'],
      ['tremplin'],
      ['soutien'],
    ]);
  });

  it('garde une mesure dont une étape manque', () => {
    const modele = createModele(
      [ouNon('A1')],
      [createMesure('m', [createCritere('a', 'prealable', parmi('A1', 'oui'))])],
    );
    expect(computeParcours(modele, ['aide'], { A1: ['non'] }).possibles).toEqual(['m']);
  });
});
