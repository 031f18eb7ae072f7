/** The keeper against caches and a network made of plain maps: what a browser makes slow or rare to see. */
import { expect, test, vi } from 'vitest';
import { EN_TETES, POLITIQUE } from '../../../../src/publication/en-tetes.ts';
import type { Archive } from '../../../../src/rubriques/hors-ligne/archive.ts';
import { createGardien } from '../../../../src/rubriques/hors-ligne/gardien.ts';
import { readEditions } from '../../../../src/rubriques/hors-ligne/registre.ts';
import { createCaches } from '../../../fabriques/caches.ts';

const ORIGINE = 'https://guide.test';

const site = (nom: string, autres: Archive = {}): Archive => ({
  '/': ['text/html', `accueil ${nom}`],
  '/404.html': ['text/html', 'introuvable'],
  '/mesures/aesf/': ['text/html', `AESF ${nom}`],
  '/donnees/mesures.xlsx': ['application/xlsx', btoa('\0\u00ff'), 1],
  ...autres,
});

/** A keeper of the edition `nom`; the network holds its archive, and nothing else answers. */
function createEdition(caches: CacheStorage, nom: string, archive: Archive | Error = site(nom)) {
  const adresse = `/hors-ligne/${nom}.json`;
  const previens = vi.fn(() => Promise.resolve());
  const appels: string[] = [];
  const options: (RequestInit | undefined)[] = [];
  const reseau = (demande: RequestInfo | URL, avec?: RequestInit) => {
    options.push(avec);
    const url = demande instanceof Request ? demande.url : String(demande);
    appels.push(url);
    if (url !== adresse || archive instanceof Error) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(JSON.stringify(archive)));
  };
  const nombre = archive instanceof Error ? 4 : Object.keys(archive).length;
  const edition = { archive: adresse, integrite: 'sha256-x', nombre, contenu: `du ${nom}` };
  return { ...createGardien(edition, { caches, fetch: reseau, previens }), previens, appels, options };
}

/** Node has no navigation request: its mode is set apart. */
const request = (adresse: string, mode: RequestMode = 'cors') => {
  const requete = new Request(ORIGINE + adresse);
  Object.defineProperty(requete, 'mode', { value: mode });
  return requete;
};
const visit = (adresse: string) => request(adresse, 'navigate');

async function activate(caches: CacheStorage, nom: string, archive?: Archive) {
  const gardien = createEdition(caches, nom, archive);
  await gardien.install();
  await gardien.takeOver();
  gardien.appels.length = 0;
  return gardien;
}

test('une édition gardée répond sans réseau, avec son type et ses octets', async () => {
  const { answer, appels } = await activate(createCaches().caches, 'une');
  const page = await answer(visit('/mesures/aesf/?depuis=lien'));
  expect([page.headers.get('content-type'), await page.text()]).toEqual(['text/html', 'AESF une']);
  for (const [nom, valeur] of Object.entries(EN_TETES)) expect(page.headers.get(nom), nom).toBe(valeur);
  expect(page.headers.get('content-security-policy')).toBe(POLITIQUE);
  const classeur = await answer(request('/donnees/mesures.xlsx'));
  expect([...new Uint8Array(await classeur.arrayBuffer())]).toEqual([0, 255]);
  expect(appels).toEqual([]);
});

test('hors de l’archive, rien n’est gardé ; une page inconnue, sans réseau, dit qu’elle l’est', async () => {
  const { caches, tout } = createCaches();
  const { answer, appels } = await activate(caches, 'une');
  const avant = [...tout.values()].map(({ size }) => size);
  const page = await answer(visit('/inconnue/'));
  expect([page.status, await page.text()]).toEqual([404, 'introuvable']);
  await expect(answer(request('/donnees/autre.json'))).rejects.toThrow('Failed to fetch');
  expect(appels).toEqual([`${ORIGINE}/inconnue/`, `${ORIGINE}/donnees/autre.json`]);
  expect([...tout.values()].map(({ size }) => size)).toEqual(avant);
});

test('l’onglet de la version précédente retrouve ses fichiers ; celui d’avant encore, non', async () => {
  const { caches } = createCaches();
  await activate(caches, 'une', site('une', { '/_astro/boite-1.js': ['text/javascript', 'une'] }));
  await activate(caches, 'deux', site('deux', { '/_astro/boite-2.js': ['text/javascript', 'deux'] }));
  const trois = await activate(caches, 'trois');
  expect(await (await trois.answer(request('/_astro/boite-2.js'))).text()).toBe('deux');
  await expect(trois.answer(request('/_astro/boite-1.js'))).rejects.toThrow();
  expect(await (await trois.answer(visit('/'))).text()).toBe('accueil trois');
});

test('une page retirée de la nouvelle version n’est plus servie depuis l’ancienne', async () => {
  const { caches } = createCaches();
  await activate(caches, 'une', site('une', { '/retiree/': ['text/html', 'vieille'] }));
  const { answer } = await activate(caches, 'deux');
  expect((await answer(visit('/retiree/'))).status).toBe(404);
});

test('revenir à l’ancienne version garde celle que l’on quitte, puis l’oublie à la suivante', async () => {
  const { caches } = createCaches();
  for (const nom of ['une', 'deux', 'une', 'trois']) await activate(caches, nom);
  expect((await readEditions(caches)).map(({ contenu }) => contenu)).toEqual(['du trois', 'du une']);
  expect(await caches.has('guide-/hors-ligne/deux.json')).toBe(false);
});

test('une version en attente, remplacée avant d’avoir servi, ne laisse rien', async () => {
  const { caches } = createCaches();
  await activate(caches, 'une');
  await createEdition(caches, 'deux').install();
  await createEdition(caches, 'trois').install();
  expect((await caches.keys()).sort()).toEqual([
    'guide-/hors-ligne/trois.json',
    'guide-/hors-ligne/une.json',
    'guide-registre',
  ]);
});

test.each([
  ['coupe', Infinity, new Error('réseau coupé')],
  ['plein', 7, site('deux')],
] as const)(
  'un échec (%s) le dit, ne laisse rien de la nouvelle et tout de l’ancienne',
  async (echec, place, archive) => {
    const { caches } = createCaches(place);
    const { answer } = await activate(caches, 'une');
    const deux = createEdition(caches, 'deux', archive as Archive | Error);
    await expect(deux.install()).rejects.toThrow();
    expect(deux.previens).toHaveBeenCalledExactlyOnceWith(echec);
    expect(await caches.has('guide-/hors-ligne/deux.json')).toBe(false);
    expect(await (await answer(visit('/'))).text()).toBe('accueil une');
  },
);

test('ce qui manque est repris, et seulement ce cas demande le réseau', async () => {
  const { caches } = createCaches();
  const { repair, appels, answer } = await activate(caches, 'une');
  await repair();
  expect(appels).toEqual([]);
  await (await caches.open('guide-/hors-ligne/une.json')).delete('/mesures/aesf/');
  await repair();
  expect(appels).toEqual(['/hors-ligne/une.json']);
  expect(await (await answer(visit('/mesures/aesf/'))).text()).toBe('AESF une');
});

test('les caches d’un autre site à la même adresse ne sont jamais touchés', async () => {
  const { caches } = createCaches();
  await caches.open('autre-appli');
  await activate(caches, 'une');
  await activate(caches, 'deux');
  await activate(caches, 'trois');
  expect(await caches.has('autre-appli')).toBe(true);
});

test('l’archive est demandée entière et vérifiée, jamais prise d’un cache du navigateur, après ce que la page attend', async () => {
  const edition = createEdition(createCaches().caches, 'une');
  await edition.install();
  expect(edition.options).toEqual([{ integrity: 'sha256-x', cache: 'no-store', priority: 'low' }]);
});

test('une adresse sans sa barre finale mène à la page gardée, avec ce qu’elle demandait', async () => {
  const redirige = vi
    .spyOn(Response, 'redirect')
    .mockImplementation((vers) => new Response(null, { status: 302, headers: { location: String(vers) } }));
  const { answer } = await activate(createCaches().caches, 'une');
  expect((await answer(visit('/mesures/aesf?depuis=lien'))).headers.get('location')).toBe('/mesures/aesf/?depuis=lien');
  await expect(answer(request('/mesures/aesf'))).rejects.toThrow();
  redirige.mockRestore();
});

/** A keeper whose network answers every page, on a store that does what it is told. */
async function surReseau(abime: (caches: CacheStorage) => unknown) {
  const { caches } = createCaches();
  await activate(caches, 'une');
  await abime(caches);
  const fetch = () => Promise.resolve(new Response('du réseau'));
  const edition = { archive: '/hors-ligne/une.json', integrite: 'sha256-x', nombre: 4, contenu: 'du une' };
  return createGardien(edition, { caches, fetch, previens: () => Promise.resolve() });
}
const ferme = (caches: CacheStorage) =>
  Object.assign(caches, { match: () => Promise.reject(new DOMException('fermé', 'UnknownError')) });

test.each<[string, (caches: CacheStorage) => unknown]>([
  ['perdu', (caches) => caches.delete('guide-/hors-ligne/une.json')],
  ['qui refuse', ferme],
  [
    'qui lève une erreur aussitôt',
    (caches) => {
      caches.match = () => {
        throw new TypeError('adresse illisible');
      };
    },
  ],
  [
    'aux fichiers abîmés',
    (caches) => {
      const corps = () => new ReadableStream({ start: (flux) => flux.error(new TypeError('octets perdus')) });
      caches.match = () => Promise.resolve(new Response(corps()));
    },
  ],
])('un stockage %s n’empêche jamais de demander la page au réseau', async (_cas, abime) => {
  const { answer } = await surReseau(abime);
  for (const adresse of ['/', '/index.html', '/?source=mail', '//', '///', '/mesures/aesf', '/mesures/aesf/'])
    expect(await (await answer(visit(adresse))).text(), adresse).toBe('du réseau');
  expect(await (await answer(request('/donnees/mesures.xlsx'))).text()).toBe('du réseau');
});

test('une adresse aux barres répétées mène à la page gardée, jamais vers un autre site', async () => {
  const { answer, appels } = await activate(createCaches().caches, 'une');
  for (const adresse of ['//', '///', '/mesures//aesf/'])
    expect(await (await answer(visit(adresse))).text(), adresse).toMatch(/ une$/);
  expect(appels).toEqual([]);
});

test('reprendre la main deux fois ne fait pas oublier l’édition d’avant', async () => {
  const { caches } = createCaches();
  await activate(caches, 'une');
  const deux = await activate(caches, 'deux');
  await deux.takeOver();
  expect((await readEditions(caches)).map(({ contenu }) => contenu)).toEqual(['du deux', 'du une']);
});

test('une réparation rend au registre ce que le lecteur en a effacé, sans y perdre l’édition d’avant', async () => {
  const { caches } = createCaches();
  await activate(caches, 'une');
  const deux = await activate(caches, 'deux');
  await deux.repair();
  expect((await readEditions(caches)).map(({ contenu }) => contenu)).toEqual(['du deux', 'du une']);
  await caches.delete('guide-registre');
  await deux.repair();
  expect((await readEditions(caches)).map(({ contenu }) => contenu)).toEqual(['du deux']);
});

test('une réparation qui échoue laisse servir ce qui reste', async () => {
  const { caches } = createCaches();
  await activate(caches, 'une');
  await (await caches.open('guide-/hors-ligne/une.json')).delete('/mesures/aesf/');
  const coupee = createEdition(caches, 'une', new Error('réseau coupé'));
  await expect(coupee.repair()).rejects.toThrow();
  expect(await (await coupee.answer(visit('/'))).text()).toBe('accueil une');
});

test('le registre ne se lit que là où le guide l’écrit, toujours à la même adresse', async () => {
  const { caches, tout } = createCaches();
  await (await caches.open('autre-appli')).put('/hors-ligne/editions', new Response('["autre"]'));
  expect(await readEditions(caches)).toEqual([]);
  await activate(caches, 'une');
  expect([...(tout.get('guide-registre')?.keys() ?? [])]).toEqual(['/hors-ligne/editions']);
});

test.each([
  ['pas du JSON', '{'],
  ['rien', 'null'],
  ['un nombre', '5'],
  ['une édition sans cache', [{ nombre: 1, contenu: 'du une' }]],
  ['le cache d’un autre site', [{ cache: 'autre-appli', nombre: 1, contenu: 'du une' }]],
  ['un nombre de fichiers en texte', [{ cache: 'guide-une', nombre: '1', contenu: 'du une' }]],
  ['une édition sans date', [{ cache: 'guide-une', nombre: 1 }]],
])('un registre qui ne se comprend pas (%s) ne vaut rien, et la suite s’installe', async (_cas, registre) => {
  const { caches } = createCaches();
  const texte = typeof registre === 'string' ? registre : JSON.stringify(registre);
  await (await caches.open('guide-registre')).put('/hors-ligne/editions', new Response(texte));
  expect(await readEditions(caches)).toEqual([]);
  await activate(caches, 'une');
  expect((await readEditions(caches)).map(({ contenu }) => contenu)).toEqual(['du une']);
});

test('un lien dont le dièse est devenu « %23 » n’est pas demandé au serveur : ses réponses restent sur l’appareil', async () => {
  const { caches } = createCaches();
  const { answer, appels } = await activate(caches, 'une');
  const avant = appels.length;
  const page = await answer(visit('/trouver/%231.00c0ffee.rsa.R.T1artois.0000000'));
  expect([page.status, await page.text()]).toEqual([404, 'introuvable']);
  expect(appels).toHaveLength(avant);
});
