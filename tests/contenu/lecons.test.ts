/** The lessons: eight, in order, each statement followed by its source, each question explained. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { CONTENU } from '../fabriques/contenu.ts';

const { lecons } = readCatalogue();
const DOSSIER = join(CONTENU, 'lecons');
const corpsDe = (id: string) => readFileSync(join(DOSSIER, `${id}.mdx`), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
const mots = (texte: string) =>
  texte
    .replace(/<Source[^>]*\/>/g, '')
    .split(/\s+/)
    .filter((mot) => /\p{L}/u.test(mot)).length;

/** Sections of the text, each from its « ## » heading to the next. */
const sectionsDe = (id: string) => corpsDe(id).split(/^## /m).slice(1);

describe('Les leçons', () => {
  it('sont huit, numérotées dans l’ordre', () => {
    expect(
      Object.values(lecons)
        .map(({ ordre }) => ordre)
        .sort(),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(readdirSync(DOSSIER)).toHaveLength(8);
  });

  describe.each(Object.keys(lecons))('%s', (id) => {
    it('se lit en dix minutes, exercice compris', () => {
      expect(mots(corpsDe(id))).toBeGreaterThan(500);
      expect(mots(corpsDe(id))).toBeLessThan(1200);
    });

    it('donne sa source dans chaque section, sauf la situation d’exercice', () => {
      const muettes = sectionsDe(id).filter(
        (section) => !section.includes('<Source') && !/situation/i.test(section.split('\n')[0] ?? ''),
      );
      expect(muettes.map((section) => section.split('\n')[0])).toEqual([]);
    });

    it('n’étiquette le référentiel des Vosges que « vosges », et rien d’autre ainsi', () => {
      const sources = corpsDe(id).match(/<Source[^>]*\/>/g) ?? [];
      const melees = sources.filter(
        (source) => source.includes('referentiel-vosges') !== source.includes('etiquette="vosges"'),
      );
      expect(melees).toEqual([]);
    });

    it('ne met pas toujours la bonne réponse à la même place', () => {
      const places = lecons[id]?.questions.map(({ choix }) => choix.findIndex(({ juste }) => juste));
      expect(new Set(places).size).toBeGreaterThan(1);
    });
  });
});
