/** The folder where a browser keeps everything about a person, read byte by byte for what could give an answer away. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Marque } from '../e2e/objets/teinture.ts';

export interface Trouvaille {
  /** Path inside the profile. */
  fichier: string;
  code: string;
}

/** Files of a profile that hold a mark, as bytes of UTF-8 or of UTF-16. A file the browser removes meanwhile is passed over. */
export function fouille(profil: string, marques: readonly Marque[]): Trouvaille[] {
  const formes = marques.flatMap(({ code, texte }) => [
    { code, octets: Buffer.from(texte) },
    { code, octets: Buffer.from(texte, 'utf16le') },
  ]);
  const trouvailles: Trouvaille[] = [];
  for (const fichier of readdirSync(profil, { recursive: true, encoding: 'utf8' })) {
    const chemin = join(profil, fichier);
    if (!statSync(chemin, { throwIfNoEntry: false })?.isFile()) continue;
    const contenu = readFileSync(chemin);
    const codes = new Set(formes.filter(({ octets }) => contenu.includes(octets)).map(({ code }) => code));
    trouvailles.push(...[...codes].map((code) => ({ fichier, code })));
  }
  return trouvailles;
}

/** Where Chromium writes the memory of tabs, so that a reload or a crash keeps it. */
export const isMemoireOnglets = ({ fichier }: Trouvaille): boolean => /^Default.Session Storage./.test(fichier);
