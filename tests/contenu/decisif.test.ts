/** Brute force over the answers of each measure: nothing written as a criterion is idle. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { evaluateCondition } from '../../src/decision/logique.ts';
import { NSP, questionsDe, type MesureModele, type Statut } from '../../src/decision/modele.ts';
import { effetDe, evaluateMesure } from '../../src/decision/verdict.ts';
import { completions } from '../fabriques/recherche.ts';

const { modele } = readCatalogue();

/**
 * Statuses the measure takes, and the criteria that decide: two situations where its questions are answered differ by
 * this one criterion, and so does the status. « Ne sait pas » proves nothing: it always asks for a check.
 */
function explore(mesure: MesureModele) {
  const criteres = mesure.criteres.filter(({ type }) => type !== 'indice');
  const statuts = new Set<Statut>();
  const decisifs = new Set<string>();
  const premiers = new Map<string, Statut>();
  for (const reponses of completions(modele, mesure)) {
    const { statut } = evaluateMesure(mesure, reponses);
    statuts.add(statut);
    const effets = criteres.map(({ type, si }) => effetDe(type, evaluateCondition(si, reponses)));
    for (const [rang, { id, si }] of criteres.entries()) {
      if (decisifs.has(id) || questionsDe(si).some((code) => reponses[code]?.[0] === NSP)) continue;
      const autres = `${id} ${effets.with(rang, null).join()}`;
      const premier = premiers.get(autres);
      if (premier === undefined) premiers.set(autres, statut);
      else if (premier !== statut) decisifs.add(id);
    }
  }
  return { statuts, decisifs };
}

describe.each(modele.mesures.map((mesure) => [mesure.id, mesure] as const))('%s', (_id, mesure) => {
  const { statuts, decisifs } = explore(mesure);

  it('peut correspondre, et peut être écartée', () => {
    expect([...statuts]).toEqual(expect.arrayContaining(['correspond', 'ecartee']));
  });

  it('n’a pas un critère qui ne décide jamais', () => {
    const ordinaires = mesure.criteres.filter(({ type }) => type !== 'indice').map(({ id }) => id);
    expect(ordinaires.filter((id) => !decisifs.has(id))).toEqual([]);
  });
});
