/** Reasons of verdicts, taken apart: what is told once for all, and which questions each rests on. */
import { describe, expect, it } from 'vitest';
import {
  documentDe,
  mergePlaces,
  placesEnMots,
  questionsLues,
  raisonsDe,
  splitCommuns,
} from '../../../../../src/rubriques/trouver/note/raisons.ts';
import type { Effet, Motif, Verdict } from '../../../../../src/decision/verdict.ts';
import { createDonnees } from '../../../../fabriques/donnees.ts';
import { createCritere, createMesure, createModele, createQuestion, parmi } from '../../../../fabriques/modele.ts';

const createMotif = (critere: string, effet: Effet, reste: Partial<Motif> = {}): Motif => ({
  critere,
  effet,
  texte: `${critere} : oui`,
  source: 'Tableau, ligne 1',
  etiquette: 'tableau',
  ...reste,
});
const createVerdict = (mesure: string, ...motifs: Motif[]): Verdict => ({
  mesure,
  ordre: 1,
  statut: 'correspond',
  motifs,
});
const criteresDe = (motifs: readonly Motif[]) => motifs.map(({ critere, effet }) => `${critere} ${effet}`);

describe('Ce que des mesures retenues ont en commun', () => {
  const partage = (...verdicts: Verdict[]) => {
    const { communs, propres } = splitCommuns(verdicts);
    return { communs: criteresDe(communs), propres: propres.map(({ motifs }) => criteresDe(motifs)) };
  };

  it('est ce que chacune réunit, mot pour mot et au même endroit', () => {
    const adulte = createMotif('adulte', 'satisfait');
    expect(partage(createVerdict('a', adulte, createMotif('lieu', 'satisfait')), createVerdict('b', adulte))).toEqual({
      communs: ['adulte satisfait', 'adulte satisfait'],
      propres: [['lieu satisfait'], []],
    });
  });

  it('ne compte pas ce qui n’est qu’un indice pour l’une', () => {
    const [reuni, indice] = [createMotif('adulte', 'satisfait'), createMotif('adulte', 'indice')];
    expect(partage(createVerdict('a', reuni), createVerdict('b', indice))).toEqual({
      communs: [],
      propres: [['adulte satisfait'], ['adulte indice']],
    });
  });

  it('ne comprend pas ce que deux mesures sur trois réunissent', () => {
    const adulte = createMotif('adulte', 'satisfait');
    expect(partage(createVerdict('a', adulte), createVerdict('b', adulte), createVerdict('c'))).toEqual({
      communs: [],
      propres: [['adulte satisfait'], ['adulte satisfait'], []],
    });
  });

  it.each(['indice', 'a_verifier', 'prealable'] as const)('ne comprend que des critères réunis, non %s', (effet) => {
    const motif = createMotif('adulte', effet);
    expect(partage(createVerdict('a', motif), createVerdict('b', motif))).toEqual({
      communs: [],
      propres: [[`adulte ${effet}`], [`adulte ${effet}`]],
    });
  });

  it('reste à sa place pour une mesure seule, et quand chacune le lit ailleurs', () => {
    const lu = (source: string) => createMotif('adulte', 'satisfait', { source });
    expect(partage(createVerdict('a', lu('Tableau, ligne 1'))).communs).toEqual([]);
    expect(partage(createVerdict('a', lu('Tableau, ligne 1')), createVerdict('b', lu('Fiche'))).communs).toEqual([]);
  });
});

it('Une même phrase lue à plusieurs endroits se dit une fois, avec tous ces endroits', () => {
  const lue = (source: string, ...phrases: string[]) => ({
    effet: 'satisfait' as const,
    mot: 'Réuni',
    phrases,
    places: [{ source, etiquette: 'tableau' }],
  });
  const reunies = mergePlaces([lue('A, 1', 'adulte'), lue('B, 2', 'adulte'), lue('C, 3', 'adulte', 'lieu')]);
  expect(reunies.map(({ phrases, places }) => [phrases, places.map(({ source }) => source)])).toEqual([
    [['adulte'], ['A, 1', 'B, 2']],
    [['adulte', 'lieu'], ['C, 3']],
  ]);
});

describe('Les endroits où une raison fut lue', () => {
  it('se nomment tous', () => {
    const places = ['A, 1', 'B, 2'].map((source) => ({ source, etiquette: 'tableau' }));
    expect(placesEnMots(places)).toBe('A, 1\u00a0·\u00a0tableau ; B, 2\u00a0·\u00a0tableau');
  });

  it('ne se confondent pas entre deux documents dont l’un commence comme l’autre', () => {
    const sources = [{ court: 'Fiche' }, { court: 'Fiche longue' }];
    const nomme = (place: string) => documentDe(sources, place)?.court;
    expect(['Fiche, page 2', 'Fiche longue, page 2', 'Fiche', 'Fiches'].map(nomme)).toEqual([
      'Fiche',
      'Fiche longue',
      'Fiche',
      undefined,
    ]);
  });
});

describe('La question sur laquelle repose une raison', () => {
  const modele = createModele(
    [createQuestion('A1', ['oui', 'non']), createQuestion('S1', ['oui', 'non'])],
    [
      createMesure('voyage', [createCritere('vie', 'requis', parmi('S1', 'oui'))]),
      createMesure('soutien', [
        createCritere('vie', 'requis', parmi('A1', 'oui')),
        createCritere('autre', 'requis', parmi('S1', 'oui')),
      ]),
    ],
  );
  const vie = createMotif('vie', 'ecarte', { texte: 'vie : non' });

  it('est celle du critère de cette mesure, même si une autre a un critère de même nom', () => {
    expect(questionsLues(modele, 'voyage', vie)).toEqual(['S1']);
    expect(questionsLues(modele, 'soutien', vie)).toEqual(['A1']);
  });

  it('fait taire la seule raison qui tient à une réponse sensible', () => {
    const donnees = createDonnees(modele, { sensibles: ['S1'] });
    const dites = (mesure: string) => raisonsDe(donnees, createVerdict(mesure, vie), ['ecarte'])[0]?.phrases;
    expect(dites('voyage')).toEqual(['Une réponse qui ne s’imprime pas.']);
    expect(dites('soutien')).toEqual(['vie : non']);
  });
});
