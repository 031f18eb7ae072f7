/** The RGAA grid: whole, in order, and each test it names exists. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { CONTENU } from '../fabriques/contenu.ts';

const { rgaa } = readCatalogue();
const themes = Object.entries(rgaa).sort(([a], [b]) => a.localeCompare(b));
const criteres = themes.flatMap(([, theme]) => theme.criteres);

/** Criteria of each theme of the RGAA 4.1.2, from « Images » to « Consultation ». */
const NOMBRES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

describe('La grille du RGAA', () => {
  it('compte les 106 critères, dans l’ordre de leurs thèmes', () => {
    const attendus = NOMBRES.flatMap((nombre, theme) =>
      Array.from({ length: nombre }, (_vide, rang) => `${theme + 1}.${rang + 1}`),
    );
    expect(attendus).toHaveLength(106);
    expect(criteres.map(({ numero }) => numero)).toEqual(attendus);
    expect(themes.map(([fichier]) => Number(fichier.slice(0, 2)))).toEqual(NOMBRES.map((_nombre, rang) => rang + 1));
  });

  it('ne cite que des tests qui existent', () => {
    const cites = [...new Set(criteres.flatMap(({ automatique }) => automatique))];
    expect(cites.length).toBeGreaterThan(5);
    expect(cites.filter((fichier) => !existsSync(join(CONTENU, '..', fichier)))).toEqual([]);
  });
});
