/** Walks the machine over the real content, door by door: every answer the measures tell apart, every screen they lead to. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../../src/catalogue/disque.ts';
import { defautsDe, walkPorte } from '../../../fabriques/portes.ts';

const { modele, portes } = readCatalogue();
/** Thousands of screens, on a machine that may be busy. */
const ATTENTE = 600_000;

describe('Chaque porte, parcourue en entier', { timeout: ATTENTE }, () => {
  it.each(portes.map(({ id }) => id))(
    '%s : chaque question mène à un résultat, sert encore, ne revient pas, et 15 suffisent',
    (porte) => {
      const marche = walkPorte(modele, porte);
      expect(marche.etats.some(({ value }) => value === 'question')).toBe(true);
      expect(defautsDe(modele, marche)).toEqual([]);
    },
  );
});
