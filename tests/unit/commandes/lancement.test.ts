/** However a command fails, who typed it reads one French sentence: no stack of calls, no word of English. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const RACINE = join(import.meta.dirname, '../../..');
const copie = mkdtempSync(join(tmpdir(), 'commandes-'));
cpSync(join(RACINE, 'src'), join(copie, 'src'), { recursive: true });
cpSync(join(RACINE, 'package.json'), join(copie, 'package.json'));
symlinkSync(join(RACINE, 'node_modules'), join(copie, 'node_modules'));
afterAll(() => rmSync(copie, { recursive: true }));
beforeEach(() => {
  rmSync(join(copie, 'content'), { recursive: true, force: true });
  cpSync(join(RACINE, 'content'), join(copie, 'content'), { recursive: true });
});

/** In the copy, as npm would. */
function lance(commande: string, ...mots: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commandes/${commande}.ts`, ...mots], {
    cwd: copie,
    encoding: 'utf8',
    input: '{"reponses":{}}',
  });
  return { status, stdout, stderr };
}
const chemin = (nom: string) => join(copie, 'content', nom);

const LECTRICES: [commande: string, mots: string[], code: number][] = [
  ['evaluer', ['-'], 2],
  ['verifier-contenu', [], 1],
  ['nouveau', ['terme', 'essai'], 1],
  ['version-contenu', ['Un résumé.'], 1],
  ['rapporter-fraicheur', [], 1],
];

describe.each(LECTRICES)('La commande « %s »', { timeout: 60_000 }, (commande, mots, code) => {
  it.each([
    ['absent', () => rmSync(chemin('guide.json')), 'content/guide.json est absent ; remettez-le en place.\n'],
    [
      'abîmé',
      () => writeFileSync(chemin('guide.json'), '{"titre": '),
      /^content\/guide\.json est illisible ; [^\n]+\n$/,
    ],
  ])('dit que guide.json est %s', (_cas, abime, phrase) => {
    abime();
    const { status, stdout, stderr } = lance(commande, ...mots);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toMatch(phrase);
  });
});

describe('Un dossier absent', { timeout: 60_000 }, () => {
  it.each([LECTRICES[0], LECTRICES[1], LECTRICES[4]] as typeof LECTRICES)('se dit, « %s »', (commande, mots, code) => {
    rmSync(chemin('portes'), { recursive: true });
    const { status, stdout, stderr } = lance(commande, ...mots);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toContain('content/portes : dossier absent ; le remettre en place.');
  });

  it('« nouveau » n’écrit aucun fichier quand l’un d’eux ne peut pas l’être', () => {
    rmSync(chemin('remises'), { recursive: true });
    const { status, stdout, stderr } = lance('nouveau', 'mesure', 'essai-neuf');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^« .*remises.* » est introuvable ; [^\n]+\n$/);
    expect(['mesures/essai-neuf.mdx', 'cas/essai-neuf.yaml'].filter((nom) => existsSync(chemin(nom)))).toEqual([]);
  });
});

it.each(['deploy-edition', 'mesurer-poids', 'verifier-langue', 'servir'])(
  'sans site construit, « %s » le dit',
  { timeout: 60_000 },
  (commande) => {
    const { status, stderr } = lance(commande);
    expect([status, stderr]).toEqual([1, 'Le site n’est pas construit : lancez d’abord « npm run build ».\n']);
  },
);

describe('Le relevé d’une version', { timeout: 60_000 }, () => {
  const premiere = readdirSync(join(RACINE, 'content/versions')).sort()[0]?.replace('.json', '') ?? '';

  it('ne change plus une fois qu’une autre l’a suivie', () => {
    const avant = readFileSync(chemin(`versions/${premiere}.json`), 'utf8');
    const { status, stderr } = lance('version-contenu', '--version', premiere, 'Un autre résumé.');
    expect(status).toBe(1);
    expect(stderr).toMatch(/son relevé ne change plus ; retirez --version, [^\n]+\n$/);
    expect(readFileSync(chemin(`versions/${premiere}.json`), 'utf8')).toBe(avant);
  });

  it('abîmé, se nomme', () => {
    writeFileSync(chemin(`versions/${premiere}.json`), '{');
    const { status, stderr } = lance('version-contenu', 'Un résumé.');
    expect(status).toBe(1);
    expect(stderr).toContain(`content/versions/${premiere}.json : relevé illisible`);
  });
});
