/**
 * What accompanies every answer of the site: type, policy, cache. The one source: nginx, static hosts, `npm run serve`
 * and the service worker all read it (decision 0017).
 */

/** What an unknown address shows, with its own status. */
export const PAGE_INTROUVABLE = '/404.html';

/** Directives common to all, in the meta tag of each page too; Astro adds there what the page holds inline. */
export const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types hors-ligne',
] as const;

/** Only a header may say it: a meta tag that did would be ignored. */
const SANS_CADRE = "frame-ancestors 'none'";

/** Policy of all that is not a page: files, redirections, refusals. */
export const POLITIQUE = [...DIRECTIVES, "script-src 'self'", "style-src 'self'", SANS_CADRE].join('; ');

/** Policy of a page: the one it carries, and no frame. Both are enforced; being the same, they never contradict. */
export function politiqueDe(html: string): string {
  const regle = /<meta http-equiv="content-security-policy" content="([^"]*?);?\s*"/.exec(html)?.[1];
  return regle ? `${regle}; ${SANS_CADRE}` : POLITIQUE;
}

/** What no page needs. Features that Chromium does not know would fill its console: they are not listed. */
const INTERDITES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The same on every answer, whatever its status; the policy and the cache depend on the address. */
export const EN_TETES: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': INTERDITES.map((nom) => `${nom}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export const IMMUABLE = 'public, max-age=31536000, immutable';
/** Kept, but asked again each time: pages, `/sw.js`, and whatever is not named after its content. */
export const REDEMANDE = 'no-cache';
/** Files named after their content, as regular expressions that nginx reads too. */
export const EMPREINTES = ['^/_astro/', '[./][0-9a-f]{8,}\\.json$'] as const;
const EMPREINTE = new RegExp(EMPREINTES.join('|'));
export const cacheDe = (adresse: string): string => (EMPREINTE.test(adresse) ? IMMUABLE : REDEMANDE);

/** Types of the text files the site ships, by extension. A new kind of file stops the build until it is written here. */
export const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
export const TYPES_BINAIRES: Readonly<Record<string, string>> = {
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
