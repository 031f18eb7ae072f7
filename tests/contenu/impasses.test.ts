/** Nobody is left without somebody to call: what each door can answer, walked by class of answers. */
import { describe, expect, it } from 'vitest';
import { parcourtImpasses } from '../verif/impasses/marche.ts';
import { donnees } from '../fabriques/note.ts';

describe.each(parcourtImpasses(donnees))('Derrière le sujet « $porte »', ({ situations, sansMesure, impasses }) => {
  it('aucun résultat sans mesure ne laisse sans personne à appeler', () => {
    expect(situations).toBeGreaterThan(5);
    expect(sansMesure).toBeGreaterThan(0);
    expect(impasses).toEqual([]);
  });
});

it('Sans les blocs de dernier recours, la marche trouve les impasses', () => {
  const orientations = donnees.orientations.filter(({ place }) => place !== 'impasse');
  const trouvees = parcourtImpasses({ ...donnees, orientations }).flatMap(({ impasses }) => impasses);
  expect(trouvees.length).toBeGreaterThan(0);
});
