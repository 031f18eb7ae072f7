import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { detacheScripts } from '../../../src/integrations/integrite.ts';

const CODE = 'import(`/_astro/boite.js`)';

test('le script écrit dans l’accueil reçoit une adresse qui change avec lui, et porte l’empreinte de ce qui s’y trouve', () => {
  const { html, scripts } = detacheScripts(`<p>Avant</p><script type="module">${CODE}</script><p>Après</p>`);
  const [[adresse, code]] = Object.entries(scripts) as [[string, string]];
  const empreinte = createHash('sha384').update(CODE).digest('base64');
  expect(code).toBe(CODE);
  expect(adresse).toMatch(/^\/_astro\/accueil\.[0-9a-f]{8}\.js$/);
  expect(html).toBe(
    `<p>Avant</p><script type="module" src="${adresse}" integrity="sha384-${empreinte}"></script><p>Après</p>`,
  );
  expect(Object.keys(detacheScripts(`<script type="module">${CODE};</script>`).scripts)).not.toEqual([adresse]);
});
