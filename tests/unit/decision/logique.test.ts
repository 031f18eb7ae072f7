import { describe, expect, it } from 'vitest';
import { evaluateCondition, FAUX, INCONNU, VRAI, type Valeur } from '../../../src/decision/logique.ts';
import { NSP, type Condition, type Reponses } from '../../../src/decision/modele.ts';
import { hors, parmi } from '../../fabriques/modele.ts';

describe('Une condition sur une question', () => {
  const majeur = parmi('A1', '18-20', '30+');
  const tousSaufRefus = hors('C1', 'non');
  const accord: Condition = { question: 'C1', parmi: ['oui'], doute: ['pas_encore'] };
  const sansRefus: Condition = { ...tousSaufRefus, doute: ['pas_encore'] };

  it.each<[string, Condition, Reponses, Valeur]>([
    ['vraie pour une réponse citée', majeur, { A1: ['30+'] }, VRAI],
    ['fausse pour une autre réponse', majeur, { A1: ['17'] }, FAUX],
    ['inconnue si la question n’a pas été posée', majeur, {}, INCONNU],
    ['inconnue si aucune case n’est cochée', majeur, { A1: [] }, INCONNU],
    ['inconnue quand on ne sait pas', majeur, { A1: [NSP] }, INCONNU],
    ['vraie si l’une des cases cochées est citée', majeur, { A1: ['17', '30+'] }, VRAI],
    ['« hors » : fausse pour une réponse citée', tousSaufRefus, { C1: ['non'] }, FAUX],
    ['« hors » : vraie pour une autre réponse', tousSaufRefus, { C1: ['oui'] }, VRAI],
    ['« hors » : inconnue quand on ne sait pas', tousSaufRefus, { C1: [NSP] }, INCONNU],
    ['« hors » : fausse si l’une des cases cochées est citée', tousSaufRefus, { C1: ['oui', 'non'] }, FAUX],
    ['« doute » : inconnue pour une réponse qui laisse un doute', accord, { C1: ['pas_encore'] }, INCONNU],
    ['« doute » : une réponse sûre l’emporte', accord, { C1: ['pas_encore', 'oui'] }, VRAI],
    ['« doute » : fausse pour le reste', accord, { C1: ['non'] }, FAUX],
    ['« hors » avec « doute » : inconnue', sansRefus, { C1: ['pas_encore'] }, INCONNU],
    ['« hors » avec « doute » : un refus reste un refus', sansRefus, { C1: ['pas_encore', 'non'] }, FAUX],
    ['le reste inconnu : vraie pour une case citée', majeur, { A1: ['30+', NSP] }, VRAI],
    ['le reste inconnu : inconnue sans case citée', majeur, { A1: ['17', NSP] }, INCONNU],
    ['le reste inconnu, « hors » : fausse pour une case citée', tousSaufRefus, { C1: ['non', NSP] }, FAUX],
    ['le reste inconnu, « hors » : inconnue sans case citée', tousSaufRefus, { C1: ['oui', NSP] }, INCONNU],
  ])('%s', (_phrase, condition, reponses, attendue) => {
    expect(evaluateCondition(condition, reponses)).toBe(attendue);
  });
});

describe('« Tous » et « un » suivent la logique à trois valeurs', () => {
  const VALEURS = { oui: VRAI, [NSP]: INCONNU, non: FAUX } as const;
  const noms = Object.keys(VALEURS) as (keyof typeof VALEURS)[];
  const paires = noms.flatMap((a) => noms.map((b) => [a, b] as const));
  const branches = [parmi('A1', 'oui'), parmi('B1', 'oui')];

  it.each(paires)('%s et %s', (a, b) => {
    const attendue = Math.min(VALEURS[a], VALEURS[b]);
    expect(evaluateCondition({ tous: branches }, { A1: [a], B1: [b] })).toBe(attendue);
  });

  it.each(paires)('%s ou %s', (a, b) => {
    const attendue = Math.max(VALEURS[a], VALEURS[b]);
    expect(evaluateCondition({ un: branches }, { A1: [a], B1: [b] })).toBe(attendue);
  });

  it('s’emboîtent', () => {
    const condition: Condition = { un: [{ tous: branches }, parmi('C1', 'oui')] };
    expect(evaluateCondition(condition, { A1: ['oui'], B1: ['non'], C1: ['oui'] })).toBe(VRAI);
    expect(evaluateCondition(condition, { A1: ['oui'], B1: ['non'] })).toBe(INCONNU);
    expect(evaluateCondition(condition, { A1: ['oui'], B1: ['non'], C1: ['non'] })).toBe(FAUX);
  });
});
