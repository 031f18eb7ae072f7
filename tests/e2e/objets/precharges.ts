/** What Chromium says of preloads that a service worker answered: no complaint of ours. */

/**
 * Chromium uses no preload that a service worker answered: it reads the kept file a second time, without the network, and
 * says so twice. The preload serves the first visit, which has no worker yet. Tells, message after message, whether this
 * one is about such a preload.
 */
export function createTriPrecharges(): (texte: string) => boolean {
  const ecartees = new Set<string>();
  return (texte) => {
    const [adresse = ''] = /https?:\/\/[^' ]+/.exec(texte) ?? [];
    if (texte.endsWith('service worker resource mismatch.')) ecartees.add(adresse);
    return texte.includes('preload') && ecartees.has(adresse);
  };
}
