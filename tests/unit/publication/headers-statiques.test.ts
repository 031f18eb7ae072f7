import { expect, test } from 'vitest';
import { POLITIQUE } from '../../../src/publication/en-tetes.ts';
import { renderHeaders, unionDe } from '../../../src/publication/headers-statiques.ts';

const politique = (style: string) => POLITIQUE.replace("style-src 'self'", `style-src 'self' 'sha256-${style}='`);

test('la règle commune permet ce que permet chaque page, et rien d’autre', () => {
  expect(unionDe([politique('A'), politique('B'), politique('A')])).toBe(
    POLITIQUE.replace("style-src 'self'", "style-src 'self' 'sha256-A=' 'sha256-B='"),
  );
});

test('un fichier qui porte son empreinte se garde un an, les autres suivent l’usage de l’hébergeur', () => {
  const texte = renderHeaders([politique('A')], ['/index.html', '/sw.js', '/donnees/a.0123abcd.json', '/_astro/b.js']);
  expect(texte.match(/^\S.*/gm)).toEqual(['/*', '/_astro/*', '/donnees/a.0123abcd.json']);
  expect(texte.match(/Cache-Control: .*/g)).toEqual(
    Array(2).fill('Cache-Control: public, max-age=31536000, immutable'),
  );
  expect(texte).toContain("  Content-Security-Policy: default-src 'none';");
});

test('une ligne que l’hébergeur ignorerait arrête la construction', () => {
  const longues = Array.from({ length: 60 }, (_, rang) => politique(`${rang}`.padEnd(43, 'x')));
  expect(() => renderHeaders(longues, [])).toThrow(/dépasse 2000 caractères/);
});
