import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pruneEmpreintes } from '../../../src/publication/empreintes.ts';

const hash = (texte: string) => `'sha256-${createHash('sha256').update(texte).digest('base64')}'`;
const page = (regle: string) =>
  `<meta http-equiv="content-security-policy" content="${regle}"><style>p{}</style><script type="module">a()</script>`;

test('la politique garde les empreintes de la page, et elles seules', () => {
  const regle = `script-src 'self' ${hash('ailleurs()')} ${hash('a()')}; style-src 'self' ${hash('p{}')} ${hash('h1{}')};`;
  expect(pruneEmpreintes(page(regle))).toBe(page(`script-src 'self' ${hash('a()')}; style-src 'self' ${hash('p{}')};`));
});

test('une page sans rien en ligne ne permet aucune empreinte', () => {
  const sans = `<meta http-equiv="content-security-policy" content="script-src 'self' ${hash('a()')};"><p>a()</p>`;
  expect(pruneEmpreintes(sans)).not.toContain('sha256');
});
