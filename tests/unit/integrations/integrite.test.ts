import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { detacheScripts, scelleScripts } from '../../../src/integrations/integrite.ts';

const CODE = 'import(`/_astro/boite.js`)';

test('le script écrit dans l’accueil reçoit une adresse qui change avec lui', () => {
  const { html, scripts } = detacheScripts(`<p>Avant</p><script type="module">${CODE}</script><p>Après</p>`);
  const [[adresse, code]] = Object.entries(scripts) as [[string, string]];
  expect(code).toBe(CODE);
  expect(adresse).toMatch(/^\/_astro\/accueil\.[0-9a-f]{8}\.js$/);
  expect(html).toBe(`<p>Avant</p><script type="module" src="${adresse}"></script><p>Après</p>`);
  expect(Object.keys(detacheScripts(`<script type="module">${CODE};</script>`).scripts)).not.toEqual([adresse]);
});

test('un script qui a une adresse porte l’empreinte de ce qui s’y trouve ; rien d’autre ne change', async () => {
  const page = '<script type="module" src="/_astro/a.js"></script><img src="/icone.svg"><script>b</script>';
  const empreinte = createHash('sha384').update(CODE).digest('base64');
  expect(await scelleScripts(page, () => Promise.resolve(Buffer.from(CODE)))).toBe(
    page.replace('"/_astro/a.js"', `"/_astro/a.js" integrity="sha384-${empreinte}"`),
  );
});
