/** What the built files name outside the site: links a reader may follow, and anything a browser would fetch by itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const DIST = join(import.meta.dirname, '../../../dist');

/** Names written as addresses, which nothing fetches: XML namespaces, the dialect of a schema, the maker of a calendar. */
const NOMS = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/XML/1998/namespace',
  'https://json-schema.org/draft/2020-12/schema',
  'https://sebbo2002.github.io/',
  '//sebbo.net//ical-generator//EN',
];
const ABSOLUE = /(?:https?:|wss?:|ftp:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`<>)\\]*/gi;
const LIENS = /<a\b[^>]*?\shref="([^"]*)"[^>]*>/g;

export interface Dehors {
  /** Target of each link to another site, and how many times. */
  liens: Map<string, number>;
  /** « file : address » of everything else that names another site. */
  autres: string[];
}

/** Files of text of a build, by name. */
function* textesDe(dist: string): Generator<[nom: string, texte: string]> {
  for (const nom of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    const isTexte = ['.css', '.html', '.js', '.json', '.svg', '.webmanifest'].includes(extname(nom));
    // The archive holds the same files again.
    if (isTexte && !/^hors-ligne.[0-9a-f]+\.json$/.test(nom)) yield [nom, readFileSync(join(dist, nom), 'utf8')];
  }
}

export function readDehors(dist = DIST): Dehors {
  const liens = new Map<string, number>();
  const autres: string[] = [];
  for (const [nom, texte] of textesDe(dist)) {
    const reste = nom.endsWith('.html')
      ? texte.replace(LIENS, (balise, cible: string) => {
          if (!/^(?:https?:)?\/\//.test(cible)) return balise;
          liens.set(cible, (liens.get(cible) ?? 0) + 1);
          return balise.replace(cible, '');
        })
      : texte;
    for (const [adresse] of reste.matchAll(ABSOLUE)) {
      if (!NOMS.some((permis) => adresse.startsWith(permis))) autres.push(`${nom} : ${adresse}`);
    }
  }
  return { liens, autres };
}
