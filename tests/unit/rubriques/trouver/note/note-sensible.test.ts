/** What a note never prints of a sensitive answer. */
import { describe, expect, it } from 'vitest';
import type { Critere } from '../../../../../src/decision/modele.ts';
import { createCritere, createMesure, parmi } from '../../../../fabriques/modele.ts';
import { itinerant, lieu, noteDe, phrasesDe, soutien, voyage } from '../../../../fabriques/petit-guide.ts';

describe('Une réponse sensible', () => {
  const mesures = [soutien, itinerant];
  const portes = ['aide', 'voyage'];
  const dite = (S1: string, critere: Critere['type'] = 'requis') =>
    noteDe(
      { A1: ['adulte'], S1: [S1] },
      {
        mesures: [soutien, createMesure('itinerant', [lieu, voyage(critere)], { portes: ['voyage'], ordre: 3 })],
        portes,
      },
    );
  const themes = ({ reponses }: ReturnType<typeof noteDe>) => reponses.map(({ titre }) => titre);

  it('s’imprime quand une mesure retenue repose sur elle', () => {
    const note = dite('oui');
    expect(themes(note)).toEqual(['Sujets', 'Thème A1', 'Thème S1']);
    expect(phrasesDe(note.retenues.find(({ id }) => id === 'itinerant')?.raisons ?? [])).toContain('voyage : oui');
  });

  it('ne s’imprime pas tant que seule une mesure écartée repose sur elle', () => {
    const jeune = createCritere('jeune', 'requis', parmi('A1', 'jeune'));
    const doubles = createCritere('doubles', 'requis', { tous: [parmi('S1', 'oui'), parmi('B1', 'oui')] });
    const note = noteDe(
      { A1: ['adulte'], S1: ['oui'] },
      { mesures: [createMesure('jeunesse', [jeune, voyage()]), createMesure('ouverte', [doubles], { ordre: 2 })] },
    );
    expect(note.ecartees.map(({ noms }) => noms)).toEqual([['Mesure jeunesse']]);
    expect(note.retenues.map(({ id }) => id)).toEqual(['ouverte']);
    expect(themes(note)).toEqual(['Sujets', 'Thème A1']);
  });

  it('ne s’imprime pas quand la personne dit non : ni réponse, ni phrase', () => {
    const note = dite('non');
    expect(themes(note)).toEqual(['Sujets', 'Thème A1']);
    expect(note.ecartees.map(({ noms, raisons }) => [noms, phrasesDe(raisons)])).toEqual([
      [['Mesure itinerant'], ['Une réponse qui ne s’imprime pas.']],
    ]);
  });

  it.each(['prealable', 'souple'] as const)('non plus quand elle ne fait que retarder (%s)', (type) => {
    const { retenues } = dite('non', type);
    expect(phrasesDe(retenues.find(({ id }) => id === 'itinerant')?.raisons ?? [])).not.toContain('voyage : non');
  });

  it('inconnue, se dit à vérifier sans rien dire de la personne', () => {
    const note = dite('nsp');
    expect(themes(note)).toEqual(['Sujets', 'Thème A1']);
    expect(phrasesDe(note.retenues.find(({ id }) => id === 'itinerant')?.raisons ?? [])).toContain(
      'voyage : à vérifier Qui peut le dire : La personne.',
    );
  });

  it('cède la place aux autres raisons, qui se disent', () => {
    const note = noteDe({ T1: ['autre'], S1: ['non'] }, { mesures, portes: ['voyage'] });
    expect(note.ecartees.map(({ raisons }) => phrasesDe(raisons))).toEqual([['lieu : non']]);
  });

  it('d’une mesure écartée par ailleurs ne s’imprime pas non plus', () => {
    const note = noteDe({ T1: ['autre'], S1: ['oui'] }, { mesures, portes: ['voyage'] });
    expect(themes(note)).toEqual(['Sujets']);
  });
});
