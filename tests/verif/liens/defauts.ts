/** What is wrong with the links of a built site: each defect is one French sentence that names the page. Pure. */
import { decodeChoix } from '../../../src/rubriques/tableau/comparer/comparaison.ts';
import { decodeLien } from '../../../src/rubriques/trouver/lien/lien.ts';
import type { PageConstruite, SiteConstruit } from './site.ts';

/** What starts with a scheme leaves the site: listed, never followed. */
export const isExterieur = (lien: string): boolean => /^([a-z][a-z+.-]*:|\/\/)/i.test(lien);

/** Names under which the device keeps something: no server answers them. */
const SUR_L_APPAREIL = ['/hors-ligne/editions'];

/** Pages whose script reads the fragment: why it refuses this one, or nothing. */
const LECTEURS: Record<string, (fragment: string, site: SiteConstruit) => string | undefined> = {
  '/trouver/': (fragment, { donnees }) => {
    if (Object.hasOwn(donnees.cartes, fragment)) return undefined;
    if (!/\d/.test(fragment)) return 'le questionnaire ne propose pas cette mesure';
    return typeof decodeLien(fragment) === 'object' ? undefined : 'le questionnaire ne sait pas lire ce lien';
  },
  '/comparer/': (fragment, { donnees }) =>
    decodeChoix(fragment, donnees as unknown as Parameters<typeof decodeChoix>[1]).refus,
  '/echeancier/': (fragment, { pages }) =>
    pages.get('/echeancier/')?.options.includes(fragment)
      ? undefined
      : 'l’échéancier ne calcule rien pour cette mesure',
};

/** Why a link leads nowhere; nothing when the site holds its page, its file and its anchor. */
function refusLien(site: SiteConstruit, depuis: string, lien: string): string | undefined {
  const { pathname, hash } = new URL(lien, `http://site${depuis}`);
  const page = site.pages.get(pathname);
  if (SUR_L_APPAREIL.includes(pathname)) return undefined;
  if (!page) {
    if (!site.fichiers.has(decodeURIComponent(pathname.slice(1)))) return 'la page ou le fichier n’existe pas';
    return hash === '' ? undefined : 'ce fichier n’a pas d’ancre';
  }
  const fragment = decodeURIComponent(hash.slice(1));
  if (hash === '' || page.ids.includes(fragment)) return undefined;
  const lecteur = LECTEURS[pathname];
  return lecteur ? lecteur(fragment, site) : `l’ancre « ${fragment} » n’existe pas dans cette page`;
}

function defautsDePage(site: SiteConstruit, { adresse, ids, liens, fichiers }: PageConstruite): string[] {
  const internes = [...liens, ...fichiers].filter((lien) => !isExterieur(lien));
  const morts = [...new Set(internes)].flatMap((lien) => {
    const refus = lien === '' ? 'l’adresse est vide' : refusLien(site, adresse, lien);
    return refus ? [`${adresse} : « ${lien} » ne mène nulle part ; ${refus}.`] : [];
  });
  const isImpasse = liens.every((lien) => lien.startsWith('#')) && !AUTONOMES.includes(adresse);
  const impasse = isImpasse ? [`${adresse} : aucun lien n’en sort.`] : [];
  const doubles = [...new Set(ids.filter((id, rang) => ids.indexOf(id) !== rang))];
  return [...morts, ...impasse, ...doubles.map((id) => `${adresse} : deux éléments portent l’identifiant « ${id} ».`)];
}

/** Pages reached by following links from the home page. */
function atteintes({ pages }: SiteConstruit): Set<string> {
  const vues = new Set(['/']);
  for (const adresse of vues) {
    for (const lien of pages.get(adresse)?.liens ?? []) {
      const { pathname } = new URL(isExterieur(lien) ? '#' : lien, `http://site${adresse}`);
      if (pages.has(pathname)) vues.add(pathname);
    }
  }
  return vues;
}

/** The server shows it in place of any page that is missing: no link leads there. */
const SANS_LIEN = ['/404.html'];
/** The booklet is also a file to keep: its links stay inside it. */
const AUTONOMES = ['/livret/'];
/** Asked by name: by robots, by hosts, by browsers. */
const SANS_CITATION = ['robots.txt', '_headers', 'favicon.ico'];

/** Files of the build that nothing names: forgotten, or misnamed. */
function inutiles({ fichiers, pages, ecrites }: SiteConstruit): string[] {
  const cites = new Set(
    [
      ...[...pages.values()].flatMap((page) =>
        [...page.liens, ...page.fichiers].map((adresse) => ({ ou: page.adresse, adresse })),
      ),
      ...ecrites,
    ]
      .filter(({ adresse }) => !isExterieur(adresse))
      .map(({ ou, adresse }) => new URL(adresse, `http://site${ou}`).pathname.slice(1)),
  );
  return [...fichiers].filter(
    (fichier) => !fichier.endsWith('.html') && !cites.has(fichier) && !SANS_CITATION.includes(fichier),
  );
}

/** Every defect, page by page, then those of the site as a whole. */
export function findDefautsLiens(site: SiteConstruit): string[] {
  const vues = atteintes(site);
  const orphelines = [...site.pages.keys()].filter((adresse) => !vues.has(adresse) && !SANS_LIEN.includes(adresse));
  const ecrites = site.ecrites.flatMap(({ ou, adresse }) => {
    const refus = refusLien(site, ou, adresse);
    return refus ? [`${ou} : « ${adresse} » ne mène nulle part ; ${refus}.`] : [];
  });
  return [
    ...[...site.pages.values()].flatMap((page) => defautsDePage(site, page)),
    ...ecrites,
    ...orphelines.map((adresse) => `${adresse} : aucun chemin de liens n’y mène depuis l’accueil.`),
    ...inutiles(site).map((fichier) => `/${fichier} : aucune page et aucun script ne cite ce fichier.`),
  ];
}

/** Links that leave the site, by host (or scheme, for telephones and mail), each with the pages that show it. */
export function exterieurs({ pages }: SiteConstruit): Map<string, string[]> {
  const parHote = new Map<string, string[]>();
  for (const { adresse, liens, fichiers } of pages.values()) {
    for (const lien of new Set([...liens, ...fichiers].filter(isExterieur))) {
      const { protocol, host } = new URL(lien, 'https://site');
      const hote = host || protocol;
      parHote.set(hote, [...new Set([...(parHote.get(hote) ?? []), adresse])]);
    }
  }
  return parHote;
}
