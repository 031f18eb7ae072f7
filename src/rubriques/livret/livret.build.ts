/**
 * Makes the booklet stand alone. A link to a page of the site becomes a link inside the booklet
 * when it holds the same thing; any other becomes plain text, since a copy on a key has no site around it.
 */
const ANCRES: readonly (readonly [RegExp, string])[] = [
  [/^\/mesures\/([\w-]+)\/$/, 'mesure-'],
  [/^\/organismes\/([\w-]+)\/$/, 'organisme-'],
  [/^\/glossaire\/#([\w-]+)$/, 'terme-'],
  [/^\/sources\/#([\w-]+)$/, 'etiquette-'],
];

/** The booklet's page with no link that leaves it; throws when a link inside it would lead nowhere. */
export function detacheLivret(html: string): string {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  return html.replace(/<a\b[^>]*?\shref="(\/[^"]*)"[^>]*>([\s\S]*?)<\/a>/g, (_tout, adresse: string, texte: string) => {
    for (const [motif, prefixe] of ANCRES) {
      const id = motif.exec(adresse)?.[1];
      if (!id) continue;
      const ancre = prefixe + id;
      if (!ids.has(ancre)) throw new Error(`Le livret renvoie à ${adresse}, dont il n’a pas le texte (#${ancre}).`);
      return `<a href="#${ancre}">${texte}</a>`;
    }
    return texte;
  });
}
