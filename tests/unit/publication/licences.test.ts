import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createLicences, dossiersDe } from '../../../src/publication/licences.ts';

const racine = mkdtempSync(join(tmpdir(), 'licences-'));
afterAll(() => rmSync(racine, { recursive: true }));

function createPaquet(nom: string, fichiers: Record<string, string>): string {
  const dossier = join(racine, 'node_modules', nom);
  mkdirSync(dossier, { recursive: true });
  writeFileSync(join(dossier, 'package.json'), JSON.stringify({ name: nom, version: '1.2.3', license: 'MIT' }));
  for (const [fichier, texte] of Object.entries(fichiers)) writeFileSync(join(dossier, fichier), texte);
  return dossier;
}

test('seuls comptent les paquets dont il reste du code, au plus profond de l’arbre', () => {
  const dossiers = dossiersDe({
    '/site/node_modules/preact/dist/preact.js': { renderedLength: 10 },
    '/site/node_modules/a/node_modules/@b/c/index.js?v=1': { renderedLength: 1 },
    '/site/node_modules/elague/index.js': { renderedLength: 0 },
    '/site/src/rubriques/trouver/portes.client.ts': { renderedLength: 10 },
  });
  expect(dossiers).toEqual(['/site/node_modules/preact', '/site/node_modules/a/node_modules/@b/c']);
});

test('chaque paquet garde sa licence et ses avis, dans un ordre qui ne dépend de rien', () => {
  const b = createPaquet('b', { LICENSE: 'Copyright B\r\n' });
  const a = createPaquet('@a/a', { 'licence.md': 'Copyright A', NOTICE: 'Avis A' });
  const texte = createLicences([b, a]);
  expect(texte).toBe(createLicences([a, b]));
  expect(texte).toContain('@a/a 1.2.3 (MIT)\n\nAvis A\n\nCopyright A');
  expect(texte).toContain('b 1.2.3 (MIT)\n\nCopyright B');
});

test('un paquet sans texte de licence arrête la construction, et son nom est dit', () => {
  expect(() => createLicences([createPaquet('muet', {})])).toThrow(/« muet » est livré sans son texte de licence/);
});
