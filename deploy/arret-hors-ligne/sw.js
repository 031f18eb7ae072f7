/*
 * Kill switch. Published in place of /sw.js, it removes from each device what the guide's service worker kept,
 * then the worker itself: pages load from the network again. See docs/hors-ligne.md.
 */
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (evenement) => {
  const remove = async () => {
    const noms = await caches.keys();
    await Promise.all(noms.filter((nom) => nom.startsWith('guide-')).map((nom) => caches.delete(nom)));
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    for (const page of pages) page.postMessage('arrete');
    await self.registration.unregister();
  };
  evenement.waitUntil(remove());
});
