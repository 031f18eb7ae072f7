/** Everything a page holds, keeps, says or sends, place by place: where an answer could be found. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const DIST = join(import.meta.dirname, '../../../dist');

/** Keeps what scripts say to other windows, workers and servers; to call before the page opens. */
export async function ecoute(page: Page): Promise<string[]> {
  const dits: string[] = [];
  page.on('console', (message) => dits.push(message.text()));
  await page.exposeFunction('noteMessage', (message: string) => {
    dits.push(message);
  });
  await page.addInitScript(() => {
    const note = Reflect.get(window, 'noteMessage') as (message: string) => void;
    const suit = (objet: object | undefined, ...gestes: string[]) => {
      for (const geste of gestes) {
        const vrai = objet && (Reflect.get(objet, geste) as (...dits: unknown[]) => unknown);
        if (!vrai) continue;
        Reflect.set(objet, geste, function (this: unknown, ...dits: unknown[]) {
          note(`${geste} ${dits.map((dit) => (typeof dit === 'string' ? dit : JSON.stringify(dit))).join(' ')}`);
          return Reflect.apply(vrai, this, dits) as unknown;
        });
      }
    };
    for (const qui of [Window, BroadcastChannel, MessagePort, ServiceWorker, Worker]) {
      suit(qui === Window ? window : (qui.prototype as object), 'postMessage');
    }
    suit(window, 'fetch', 'open');
    suit(Navigator.prototype, 'sendBeacon');
    suit(XMLHttpRequest.prototype, 'open', 'send');
    suit(WebSocket.prototype, 'send');
    suit(Cache.prototype, 'put', 'add', 'addAll');
  });
  return dits;
}

/** Pages kept by the service worker whose body is not, byte for byte, what the site publishes. */
async function pagesChangees(page: Page): Promise<string[]> {
  const gardees = await page.evaluate(async () => {
    const lues: [adresse: string, empreinte: string][] = [];
    for (const nom of await caches.keys()) {
      const cache = await caches.open(nom);
      for (const requete of await cache.keys()) {
        const corps = await (await cache.match(requete))?.arrayBuffer();
        const hache = new Uint8Array(await crypto.subtle.digest('SHA-256', corps ?? new ArrayBuffer()));
        lues.push([requete.url, [...hache].map((octet) => octet.toString(16).padStart(2, '0')).join('')]);
      }
    }
    return lues;
  });
  return gardees.filter(([adresse, empreinte]) => empreinteDe(adresse) !== empreinte).map(([adresse]) => adresse);
}

/** Fingerprint of the published file behind an address; none when there is no such file. */
function empreinteDe(adresse: string): string {
  const { pathname, search } = new URL(adresse);
  const chemin = decodeURIComponent(pathname);
  try {
    const octets = readFileSync(join(DIST, chemin.endsWith('/') ? `${chemin}index.html` : chemin));
    return search ? '' : createHash('sha256').update(octets).digest('hex');
  } catch {
    return '';
  }
}

/** Text of every place but the page itself; `onglet` is the tab's memory, the only place where answers may be. */
export async function inventorie(page: Page): Promise<Record<string, string>> {
  const lieux = await page.evaluate(async () => ({
    adresse: location.href,
    titre: document.title,
    historique: JSON.stringify(history.state),
    provenance: document.referrer,
    fenetre: window.name,
    onglet: JSON.stringify(Object.entries(sessionStorage)).replaceAll('\\"', '"'),
    navigateur: JSON.stringify(Object.entries(localStorage)).replaceAll('\\"', '"'),
    temoins: document.cookie,
    bases: JSON.stringify(await indexedDB.databases()),
    services: (await navigator.serviceWorker.getRegistrations())
      .map(({ scope, active }) => scope + active?.scriptURL)
      .join(),
    mesures: performance
      .getEntries()
      .map(({ name }) => name)
      .join('\n'),
  }));
  return {
    ...lieux,
    temoins: lieux.temoins + JSON.stringify(await page.context().cookies()),
    caches: (await pagesChangees(page)).join('\n'),
  };
}
