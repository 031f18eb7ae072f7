import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Archive } from '../../../../src/rubriques/hors-ligne/archive.ts';
import { createArchive } from '../../../../src/rubriques/hors-ligne/archive.build.ts';

const octets = (texte: string) => Buffer.from(texte);
const SITE = {
  'index.html': octets('accueil'),
  '404.html': octets('introuvable'),
  'mesures/aesf/index.html': octets('né à Béthune'),
  'donnees/mesures.xlsx': Buffer.from([0, 255, 128]),
  'sw.js': octets('service'),
  'robots.txt': octets('User-agent: *'),
  _headers: octets('/*'),
  'hors-ligne/0123456789abcdef.json': octets('{}'),
  'hors-ligne/index.html': octets('hors ligne'),
};

test('l’archive tient chaque page à l’adresse de son dossier, et laisse le service et elle-même au réseau', () => {
  const { texte, nombre } = createArchive(SITE);
  const archive = JSON.parse(texte) as Archive;
  expect(Object.keys(archive)).toEqual(['/404.html', '/donnees/mesures.xlsx', '/hors-ligne/', '/', '/mesures/aesf/']);
  expect(nombre).toBe(5);
  expect(archive['/mesures/aesf/']).toEqual(['text/html;charset=utf-8', 'né à Béthune']);
  const [type, base64, binaire] = archive['/donnees/mesures.xlsx'] ?? [];
  expect([type, binaire]).toEqual([expect.stringContaining('spreadsheetml'), 1]);
  expect([...Buffer.from(base64 ?? '', 'base64')]).toEqual([0, 255, 128]);
});

test('l’ordre des fichiers sur le disque ne change ni l’archive ni son nom', () => {
  const envers = Object.fromEntries(Object.entries(SITE).reverse());
  expect(createArchive(envers)).toEqual(createArchive(SITE));
});

test('un octet changé change le nom, et l’intégrité est celle que le navigateur vérifie', () => {
  const { texte, archive, integrite } = createArchive(SITE);
  expect(createArchive({ ...SITE, 'index.html': octets('accueil.') }).archive).not.toBe(archive);
  expect(integrite).toBe(`sha256-${createHash('sha256').update(texte).digest('base64')}`);
  expect(archive).toMatch(/^\/hors-ligne\/[0-9a-f]{16}\.json$/);
});

test('un fichier d’un type inconnu arrête la construction et dit où l’ajouter', () => {
  expect(() => createArchive({ 'fiche.docx': octets('') })).toThrow(/« fiche\.docx ».*en-tetes\.ts/);
});
