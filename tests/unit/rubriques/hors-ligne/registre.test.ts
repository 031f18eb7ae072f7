/** The register of what the device keeps: pages and worker read it, and neither must believe anything else. */
import { describe, expect, it } from 'vitest';
import { readEditions, REGISTRE, writeEditions } from '../../../../src/rubriques/hors-ligne/registre.ts';
import { createCaches } from '../../../fabriques/caches.ts';

const EDITION = { cache: 'guide-une', nombre: 4, contenu: 'du 1er mars' };

describe('Le registre des éditions gardées', () => {
  it('se relit tel qu’il fut écrit', async () => {
    const { caches } = createCaches();
    await writeEditions(caches, [EDITION, { ...EDITION, cache: 'guide-avant' }]);
    expect(await readEditions(caches)).toEqual([EDITION, { ...EDITION, cache: 'guide-avant' }]);
  });

  it('ne se lit qu’à sa place, même si un autre stockage a une page de même adresse', async () => {
    const { caches, tout } = createCaches();
    await writeEditions(caches, [{ ...EDITION, contenu: 'd’un autre' }]);
    const [[adresse, autre] = []] = tout.get(REGISTRE) ?? [];
    if (!adresse || !autre) throw new Error('le registre est attendu');
    tout.clear();
    tout.set('autre-site', new Map([[adresse, autre]]));
    expect(await readEditions(caches)).toEqual([]);
    await writeEditions(caches, [EDITION]);
    expect(await readEditions(caches)).toEqual([EDITION]);
  });

  it('ne vaut rien quand le stockage refuse', async () => {
    const { caches } = createCaches();
    caches.match = () => Promise.reject(new DOMException('fermé', 'UnknownError'));
    expect(await readEditions(caches)).toEqual([]);
  });

  it('ne vaut rien dès qu’une seule de ses éditions ne se comprend pas', async () => {
    const { caches } = createCaches();
    await writeEditions(caches, [EDITION, { ...EDITION, cache: 'autre-chose' }]);
    expect(await readEditions(caches)).toEqual([]);
  });
});
