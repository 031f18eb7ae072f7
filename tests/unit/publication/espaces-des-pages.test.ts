import { describe, expect, it } from 'vitest';
import { soudePage } from '../../../src/publication/espaces-des-pages.ts';
import { soudeTextes } from '../../../src/publication/resserre.ts';

/** Shows the no-break space. */
const montre = (texte: string) => texte.replaceAll('\u00a0', '~');

describe('La ponctuation reste avec son mot', () => {
  it('dans les textes d’une page, même après un lien, jamais dans ses balises ni ses scripts', () => {
    const page = '<p title="Qui ?">Il dit : « oui » ; <a href="/a/">elle</a> ? 12 : 3</p><script>a ? b : c</script>';
    expect(montre(soudePage(page))).toBe(
      '<p title="Qui ?">Il dit~: «~oui~»~; <a href="/a/">elle</a>~? 12~: 3</p><script>a ? b : c</script>',
    );
  });

  it('dans les phrases d’un script, sans toucher à ses expressions régulières', () => {
    const code = 'x=`Qui : ${a} ; « ${b} ».`;y=/^(.+) ?<a/;z="Non ?",t=l.join(" ; ")';
    expect(montre(soudeTextes(code))).toBe('x=`Qui~: ${a}~; «~${b}~».`;y=/^(.+) ?<a/;z="Non~?",t=l.join("~; ")');
  });
});
