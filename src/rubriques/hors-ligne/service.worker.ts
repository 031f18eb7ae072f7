/**
 * The service worker, bundled to `/sw.js` by src/rubriques/hors-ligne/integration.build.ts: ties the browser's events to the keeper.
 * Nothing of what a page holds or answers ever reaches it.
 */
import type { Edition } from './archive.ts';
import { createGardien } from './gardien.ts';

/** TypeScript's page types know nothing of a worker's scope: what is used of it. */
interface Evenement extends Event {
  waitUntil(travail: Promise<unknown>): void;
}
interface Portee {
  clients: { claim(): Promise<void>; matchAll(choix: object): Promise<readonly MessagePort[]> };
  skipWaiting(): Promise<void>;
  addEventListener(nom: 'install' | 'activate', suite: (evenement: Evenement) => void): void;
  addEventListener(nom: 'message', suite: (evenement: Evenement & MessageEvent<string>) => void): void;
  addEventListener(
    nom: 'fetch',
    suite: (evenement: Evenement & { request: Request; respondWith(reponse: Promise<Response>): void }) => void,
  ): void;
}

declare const EDITION: Edition;
const portee = self as unknown as Portee;

const gardien = createGardien(EDITION, {
  caches,
  fetch: (...appel) => fetch(...appel),
  previens: async (echec) => {
    const pages = await portee.clients.matchAll({ type: 'window', includeUncontrolled: true });
    for (const page of pages) page.postMessage(echec);
  },
});

portee.addEventListener('install', (evenement) => {
  evenement.waitUntil(gardien.install());
});

portee.addEventListener('activate', (evenement) => {
  evenement.waitUntil(gardien.takeOver().finally(() => portee.clients.claim()));
});

portee.addEventListener('message', (evenement) => {
  // Sent by a click on « L’appliquer », and by nothing else.
  if (evenement.data === 'applique') evenement.waitUntil(portee.skipWaiting());
  else {
    const reponse = gardien.repair().then(
      () => evenement.ports[0]?.postMessage('fait'),
      () => undefined,
    );
    evenement.waitUntil(reponse);
  }
});

portee.addEventListener('fetch', (evenement) => {
  const { request } = evenement;
  if (request.method === 'GET' && request.url.startsWith(`${location.origin}/`))
    evenement.respondWith(gardien.answer(request));
});
