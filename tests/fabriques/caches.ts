/** The browser's caches as plain maps: what a browser makes slow or rare to see. */

/** Caches in memory; `plein` makes every write fail from that many files on. */
export function createCaches(plein = Infinity) {
  const tout = new Map<string, Map<string, Response>>();
  let ecrits = 0;
  const open = (nom: string) => {
    const contenu = tout.get(nom) ?? new Map<string, Response>();
    tout.set(nom, contenu);
    return Promise.resolve({
      put: (adresse: string, reponse: Response) => {
        ecrits += 1;
        if (ecrits > plein) return Promise.reject(new DOMException('plein', 'QuotaExceededError'));
        contenu.set(adresse, reponse);
        return Promise.resolve();
      },
      keys: () => Promise.resolve([...contenu.keys()]),
      delete: (adresse: string) => Promise.resolve(contenu.delete(adresse)),
    });
  };
  const caches = {
    open,
    has: (nom: string) => Promise.resolve(tout.has(nom)),
    delete: (nom: string) => Promise.resolve(tout.delete(nom)),
    keys: () => Promise.resolve([...tout.keys()]),
    match: (adresse: string, { cacheName }: { cacheName?: string } = {}) =>
      Promise.resolve(
        [...tout]
          .find(([nom, contenu]) => (cacheName ?? nom) === nom && contenu.has(adresse))?.[1]
          .get(adresse)
          ?.clone(),
      ),
  };
  return { caches: caches as unknown as CacheStorage, tout };
}
