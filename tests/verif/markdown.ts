/** A page of the site as plain Markdown: read in a browser from what it shows, the frame left out. Runs inside the page. */

/** Title of the page, and its main content in Markdown. */
export function toMarkdown(): { titre: string; texte: string } {
  const EXCLUS = 'script, style, noscript, nav, form, button, svg, [hidden], .cue';
  const BLOCS = /^(?:P|DIV|SECTION|ARTICLE|HEADER|FOOTER|FIGURE|FIGCAPTION|DL|DT|DD|DETAILS|SUMMARY|BLOCKQUOTE|ASIDE)$/;
  const escape = (texte: string) => texte.replace(/\s+/g, ' ').replace(/([\\`*_[\]<>{}|#])/g, '\\$1');
  const enfants = (noeud: Element): string => [...noeud.childNodes].map(convert).join('');

  function ligne(element: Element): string {
    return enfants(element).replace(/\s+/g, ' ').trim();
  }

  function table(element: HTMLTableElement): string {
    const rangees = [...element.rows].map((rangee) => `| ${[...rangee.cells].map(ligne).join(' | ')} |`);
    const colonnes = element.rows[0]?.cells.length ?? 0;
    return `\n\n${[rangees[0], `|${' --- |'.repeat(colonnes)}`, ...rangees.slice(1)].join('\n')}\n\n`;
  }

  function convert(noeud: Node): string {
    if (noeud.nodeType === Node.TEXT_NODE) return escape(noeud.textContent ?? '');
    if (!(noeud instanceof Element) || noeud.matches(EXCLUS)) return '';
    const { tagName } = noeud;
    const niveau = /^H([1-6])$/.exec(tagName)?.[1];
    // The title goes in the front matter.
    if (niveau) return niveau === '1' ? '' : `\n\n${'#'.repeat(Number(niveau))} ${ligne(noeud)}\n\n`;
    if (noeud instanceof HTMLTableElement) return table(noeud);
    if (tagName === 'UL' || tagName === 'OL')
      return `\n\n${[...noeud.children].map((li) => `- ${ligne(li)}`).join('\n')}\n\n`;
    // Its page alone is exported: a link elsewhere keeps its words.
    if (tagName === 'STRONG' || tagName === 'B') return ligne(noeud) ? `**${ligne(noeud)}**` : '';
    if (tagName === 'BR') return '\n';
    return BLOCS.test(tagName) ? `\n\n${enfants(noeud)}\n\n` : enfants(noeud);
  }

  const main = document.querySelector('main') as HTMLElement;
  return {
    titre: main.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    texte: enfants(main)
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n[ \t]+/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  };
}
