/** The freshness report as its readers run it: text, JSON, CSV, and what it refuses. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { copieContenu } from '../../../../fabriques/contenu.ts';

const COMMANDE = join(import.meta.dirname, '../../../../../src/commandes/rapporter-fraicheur.ts');
/** The whole report is longer than what Node keeps of a process by default. */
const rapporte = (...options: string[]) =>
  spawnSync(process.execPath, [COMMANDE, ...options], { encoding: 'utf8', maxBuffer: 2 ** 24 });
const JOUR = ['--jour', '2026-11-28'];

const copie = copieContenu();
afterEach(copie.restaure);
afterAll(copie.efface);

describe('Le rapport de fraîcheur', () => {
  it('se lit service par service et finit par un compte', () => {
    const { stdout, status } = rapporte(...JOUR);
    expect(status).toBe(0);
    expect(stdout).toContain('Fraîcheur du guide au 28/11/2026');
    expect(stdout).toMatch(/^- SLAI \(.*\) : \d+ à confirmer, \d+ de plus d’un an$/m);
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^\d+ faits relus ; \d+ à revoir : \d+ à confirmer/);
  });

  it('donne les mêmes points en JSON et en CSV', () => {
    const { comptes, points } = JSON.parse(rapporte(...JOUR, '--json').stdout) as {
      comptes: object;
      points: { texte: string }[];
    };
    const [titres = [], ...rangees] = parse(rapporte(...JOUR, '--csv').stdout, { delimiter: ';', bom: true });
    expect(Object.keys(comptes)).toEqual(['a-confirmer', 'vieux', 'sans-date']);
    expect(rangees.map((rangee) => rangee[titres.indexOf('Fait')])).toEqual(points.map(({ texte }) => texte));
    expect(titres).toEqual(expect.arrayContaining(['Service à interroger', 'Fiche', 'Champ', 'Source', 'Étiquette']));
  });

  it.each([
    ['un jour impossible', ['--jour', '2026-02-30'], '« 2026-02-30 » n’est pas un jour'],
    ['un jour écrit autrement', ['--jour', '28/11/2026'], 'année, mois, jour, comme --jour 2026-11-28'],
    ['une option inconnue', ['--xml'], 'options admises : --jour, --json, --csv'],
  ])('refuse %s en une phrase', (_nom, options, phrase) => {
    const { stderr, stdout, status } = rapporte(...options);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(phrase);
  });

  it('dit quel fichier ne se lit pas', () => {
    copie.remplace('mesures/masp.mdx', /^resume: .*\n/m, '');
    const { stderr, status } = rapporte('--contenu', copie.dossier);
    expect(status).toBe(1);
    expect(stderr).toMatch(/content\/mesures\/masp\.mdx, champ « resume » : obligatoire et absent/);
  });
});
