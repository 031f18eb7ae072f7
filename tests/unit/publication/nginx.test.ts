/** The configuration of nginx: written from the one source, and laid out so that no header is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { FICHIERS_NGINX, renderEdition } from '../../../src/publication/nginx.ts';
import { POLITIQUE } from '../../../src/publication/en-tetes.ts';

const DOSSIER = join(import.meta.dirname, '../../../deploy/nginx');
const FICHIERS = readdirSync(DOSSIER, { recursive: true, encoding: 'utf8' }).filter((nom) => nom.endsWith('.conf'));
/** Without its comments. */
const lire = (nom: string) => readFileSync(join(DOSSIER, nom), 'utf8').replace(/^\s*#.*$/gm, '');

it.each(Object.entries(FICHIERS_NGINX))('guide/%s est à jour : sinon, « npm run deploy:nginx »', (nom, texte) => {
  expect(readFileSync(join(DOSSIER, 'guide', nom), 'utf8')).toBe(texte);
});

describe('Aucun en-tête ne se perd', () => {
  it('tous sont dans le même fichier, envoyés quel que soit le statut', () => {
    const ajouts = FICHIERS.flatMap((nom) => [...lire(nom).matchAll(/add_header.*/g)].map(([ligne]) => [nom, ligne]));
    expect(ajouts.length).toBeGreaterThan(8);
    expect(
      ajouts.filter(([nom, ligne]) => nom !== join('guide', 'en-tetes.conf') || !ligne?.endsWith(' always;')),
    ).toEqual([]);
  });

  it('chaque serveur les reçoit', () => {
    expect(lire('guide/serveur.conf')).toContain('include guide/en-tetes.conf;');
    const serveurs = lire('guide.conf')
      .split(/^server \{/m)
      .slice(1);
    expect(serveurs).toHaveLength(2);
    for (const serveur of serveurs) expect(serveur).toMatch(/include guide\/(?:en-tetes|serveur)\.conf;/);
  });
});

test('une édition donne à chaque page sa règle, à tout le reste la règle commune', () => {
  const page = (regle: string) => `<meta http-equiv="content-security-policy" content="${regle};">`;
  const texte = renderEdition('0123abcd', {
    '/index.html': page('a'),
    '/b/index.html': page('b'),
    '/c.html': page('a'),
  });
  expect(texte).toContain('default "0123abcd";');
  expect(texte).toMatch(/"\/index\.html" 0;\s+"\/b\/index\.html" 1;\s+"\/c\.html" 0;/);
  expect(texte).toContain(`default "${POLITIQUE}";`);
  expect(texte).toContain(`0 "a; frame-ancestors 'none'";`);
  expect(texte).toContain(`1 "b; frame-ancestors 'none'";`);
});
