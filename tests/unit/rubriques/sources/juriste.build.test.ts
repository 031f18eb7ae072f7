/** The lawyer's list holds every statement labelled « droit », once, each beside a text that somebody read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBrut, readCatalogue } from '../../../../src/catalogue/disque.ts';
import { faitsDe } from '../../../../src/rubriques/sources/validation/faits.build.ts';
import { findTextesARelire } from '../../../../src/rubriques/sources/juriste.build.ts';
import { CONTENU } from '../../../fabriques/contenu.ts';

const catalogue = readCatalogue();
const corps = Object.fromEntries(
  Object.keys(catalogue.lecons).map((id) => [id, readBrut(join(CONTENU, 'lecons', `${id}.mdx`)).corps ?? '']),
);
const textes = findTextesARelire(catalogue, corps);
const phrases = textes.flatMap((texte) => texte.phrases);

/** Content files that write the label, and how many times; versions are the past. */
const ecrites = readdirSync(CONTENU, { recursive: true, encoding: 'utf8' })
  .filter((fichier) => /\.(yaml|mdx)$/.test(fichier) && !fichier.startsWith('versions'))
  .map((fichier) => {
    const ecrit = readFileSync(join(CONTENU, fichier), 'utf8');
    return [fichier.replace(/\.\w+$/, ''), ecrit.match(/etiquette: droit\b|etiquette="droit"/g)?.length ?? 0] as const;
  })
  .filter(([, fois]) => fois > 0);
const listees = (fichier: string) => phrases.filter(({ repere }) => new RegExp(`^${fichier}(?=[,.])`).test(repere));

describe('La liste à relire par un juriste', () => {
  it.each(ecrites.filter(([fichier]) => !fichier.startsWith('organismes')))(
    '%s : chaque phrase étiquetée « droit » y est, une fois',
    (fichier, fois) => {
      expect(listees(fichier)).toHaveLength(fois);
    },
  );

  it('reprend aussi les organismes, qui tiennent l’étiquette de leur fichier', () => {
    const attendues = faitsDe(catalogue).filter(
      ({ etiquette, repere }) => etiquette === 'droit' && repere.startsWith('organismes/'),
    );
    expect(phrases.filter(({ repere }) => repere.startsWith('organismes/'))).toHaveLength(attendues.length);
  });

  it('ne répète aucune phrase, et n’en laisse aucune sans texte ni page', () => {
    expect(new Set(phrases.map(({ repere }) => repere)).size).toBe(phrases.length);
    expect(phrases.filter(({ texte, adresse }) => texte.length < 10 || !adresse.startsWith('/'))).toEqual([]);
  });

  it('donne des phrases, sans signe de mise en forme', () => {
    expect(phrases.filter(({ texte }) => /\*\*|\n|(^|\s)- |\]\(| {2}/.test(texte)).map(({ texte }) => texte)).toEqual(
      [],
    );
  });
});
