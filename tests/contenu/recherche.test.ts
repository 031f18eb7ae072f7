/** The search box on the real content, whatever is typed in it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toDonneesRecherche } from '../../src/rubriques/recherche/donnees.build.ts';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { createMoteur } from '../../src/rubriques/recherche/moteur.ts';
import { verifie } from '../fabriques/hasard.ts';

const donnees = toDonneesRecherche(readCatalogue());
const search = createMoteur(donnees);
const mots = [...new Set(donnees.entrees.flatMap(({ noms, mots: siens }) => [...noms, ...siens]))];

it('ne se trompe ni ne s’arrête jamais : douze résultats au plus, tous du guide, chacun une fois', () => {
  const morceau = fc.oneof(
    fc.constantFrom(...mots),
    fc.constantFrom(...mots).chain((mot) => fc.nat(mot.length).map((fin) => mot.slice(0, fin))),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('__proto__', 'constructor', '.*+?^${}()|[]', '\\', '<b>', '%', '"'),
  );
  verifie(
    fc.property(fc.array(morceau, { maxLength: 4 }), (morceaux) => {
      const { groupes, nombre } = search(morceaux.join(' '));
      const trouvees = groupes.flatMap(({ resultats }) => resultats.map(({ entree }) => entree));
      expect(trouvees.length).toBe(nombre);
      expect(nombre).toBeLessThanOrEqual(12);
      expect(new Set(trouvees).size).toBe(nombre);
      expect(trouvees.filter((entree) => !donnees.entrees.includes(entree))).toEqual([]);
    }),
    500,
  );
});
