/** Registers the service worker, through the one Trusted Types policy that the pages allow: it names one address, whatever it is given. */

/** TypeScript's page types do not know Trusted Types yet; nor do all browsers, and these register the bare address. */
const { trustedTypes } = self as {
  trustedTypes?: { createPolicy(nom: string, regles: object): { createScriptURL(adresse: string): string } };
};

const ADRESSE = '/sw.js';

/** Rejects when the browser refuses; undefined where there is nothing to register with. */
export const registerHorsLigne = (): Promise<ServiceWorkerRegistration> | undefined =>
  (navigator.serviceWorker as ServiceWorkerContainer | undefined)?.register(
    trustedTypes?.createPolicy('hors-ligne', { createScriptURL: () => ADRESSE }).createScriptURL('') ?? ADRESSE,
  );
