/** Requests that look for a way out of the site, byte by byte, and words of what they would bring back. */

/** Words of files that lie beside the site, above it, or on any machine. */
export const SECRETS = ['root:x:0', '"guide-des-mesures-artois"', '$guide_edition', 'worker_processes'];

const MONTEES = [
  '../',
  '..%2f',
  '%2e%2e/',
  '%2e%2e%2f',
  '..%5c',
  '..\\',
  '%252e%252e%252f',
  '..%c0%af',
  '..;/',
  '....//',
];
const CIBLES = ['edition.conf', 'nginx.conf', 'package.json', 'etc/passwd'];
const DEPARTS = ['/', '/_astro/', '/mesures/aesf/', '//'];

/** Targets that climb out of the root, written in every way that servers have been fooled by. */
const climb = (): string[] =>
  DEPARTS.flatMap((depart) =>
    MONTEES.flatMap((montee) =>
      CIBLES.flatMap((cible) => [1, 2, 3, 8].map((hauteur) => depart + montee.repeat(hauteur) + cible)),
    ),
  );

const AUTRES = [
  '/edition.conf',
  '/.git/config',
  '/.htpasswd',
  '/.well-known/../../edition.conf',
  '/index.html.br',
  '/index.html.gz',
  '/sw.js.gz',
  '/_headers',
  '/index.html%00.png',
  '/%00',
  '/mesures%00/aesf',
  '/%c0%ae%c0%ae/edition.conf',
  '/%e0%80%ae%e0%80%ae/edition.conf',
  '/%uff0e%uff0e/edition.conf',
  '/%',
  '/%zz',
  '//evil.example',
  '//evil.example/mesures/aesf',
  '///evil.example/..',
  '/\\evil.example',
  '/%5cevil.example/..%2f',
  '/%2f%2fevil.example',
  '//mesures/aesf',
  '///mesures/aesf',
  '/mesures//aesf',
  '/.//mesures/aesf',
  '/mesures/aesf%0d%0aInjecte:%20oui',
  '/mesures/aesf?%0d%0aInjecte:%20oui',
  '/mesures/aesf%0d%0a%0d%0a<script>alert(1)</script>',
  '/mesures/aesf?<script>alert(1)</script>',
  'http://evil.example/mesures/aesf',
  'https://evil.example/mesures/aesf',
  'file:///etc/passwd',
  '*',
  'mesures/aesf',
  `/${'a'.repeat(7000)}`,
  `/${'a'.repeat(60_000)}`,
  `/${'a/'.repeat(3000)}`,
  `/mesures/aesf?${'a'.repeat(7000)}`,
];

const METHODES = ['TRACE', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND', 'MKCOL', 'CONNECT', 'RIEN', 'get'];

const HOTES = ['evil.example', 'evil.example:80', '127.0.0.1@evil.example', '', '[::1', 'a b', '../..'];

/** Each request with the words that name it. All ask the server to hang up. */
export function hostiles(hote: string): [quoi: string, octets: string][] {
  const write = (ligne: string, ...enTetes: string[]) => [ligne, ...enTetes, 'Connection: close', '', ''].join('\r\n');
  const host = `Host: ${hote}`;
  return [
    ...[...climb(), ...AUTRES].map(
      (cible) => [`GET ${cible.slice(0, 60)}`, write(`GET ${cible} HTTP/1.1`, host)] as [string, string],
    ),
    ...METHODES.map(
      (methode) =>
        [`${methode} /`, write(`${methode} /mesures/aesf HTTP/1.1`, host, 'Content-Length: 0')] as [string, string],
    ),
    ...HOTES.map((faux) => [`Host: ${faux}`, write('GET /mesures/aesf HTTP/1.1', `Host: ${faux}`)] as [string, string]),
    ['deux Host', write('GET /mesures/aesf HTTP/1.1', host, 'Host: evil.example')],
    ['X-Forwarded-Host', write('GET /mesures/aesf HTTP/1.1', host, 'X-Forwarded-Host: evil.example')],
    ['X-Original-URL', write('GET / HTTP/1.1', host, 'X-Original-URL: /../edition.conf')],
    ['méthode déguisée', write('GET / HTTP/1.1', host, 'X-HTTP-Method-Override: PUT')],
    ['corps trop long', write('POST / HTTP/1.1', host, 'Content-Length: 99999999')],
    ['longueur et morceaux', write('POST / HTTP/1.1', host, 'Content-Length: 4', 'Transfer-Encoding: chunked')],
    ['en-tête immense', write('GET / HTTP/1.1', host, `Injecte: ${'a'.repeat(60_000)}`)],
    ['mille en-têtes', write('GET / HTTP/1.1', host, ...Array.from({ length: 1000 }, (_, rang) => `X-${rang}: a`))],
    ['cent plages', write('GET / HTTP/1.1', host, `Range: bytes=${Array.from({ length: 100 }, () => '0-').join()}`)],
    ['plage insensée', write('GET / HTTP/1.1', host, 'Range: bytes=9-1,-5,abc')],
    ['version inconnue', write('GET / HTTP/9.9', host)],
    ['ligne brisée', write('GET\t/ HTTP/1.1', host)],
    ['rien de lisible', '\x00\x01\x02\xff\r\n\r\n'],
  ];
}
