/**
 * The text of a lesson or of a measure, before it is compiled: MDX runs what it is given, so that only plain Markdown,
 * the components for authors and links that stay in the guide are let through.
 */

/** Components that an author may use (src/components/mdx.ts); their attributes are plain texts. */
const COMPOSANT = /<(?:Source)(?:\s+[a-z]+="[^"<>{}]*")*\s*\/>/g;
const ADRESSE_INTERNE = /^(?:\/(?:[a-z0-9-]+\/)*)?(?:#[\w-]+)?$/;

/** What is refused in one line of text, in French; nothing when the line is plain. */
function refusDeLigne(ligne: string): string[] {
  const texte = ligne.replace(/`[^`]*`/g, '');
  const reste = texte.replace(COMPOSANT, '');
  const liens = [...reste.matchAll(/\]\(\s*([^)\s]*)/g)].map(([, adresse = '']) => adresse);
  return [
    ...(/^\s*(?:import|export)\b/.test(reste) ? ['« import » et « export » ne sont pas admis ; retirer la ligne'] : []),
    ...(/[{}]/.test(reste) ? ['une accolade serait exécutée ; écrire le texte sans accolade'] : []),
    ...(/<(?=[\w/!?])/.test(reste)
      ? ['une balise n’est pas admise, hormis <Source … /> avec des textes entre guillemets ; écrire en texte simple']
      : []),
    ...(/!\[/.test(reste) ? ['une image n’est pas admise ; la retirer'] : []),
    ...liens
      .filter((adresse) => !ADRESSE_INTERNE.test(adresse))
      .map((adresse) => `le lien « ${adresse} » quitte le guide ou n’est pas une adresse ; écrire « /mesures/masp/ »`),
  ];
}

/** Every reason to refuse this text, each with its line, counted from the first below the front matter. */
export const refusDuCorps = (corps: string): string[] =>
  corps.split('\n').flatMap((ligne, rang) => refusDeLigne(ligne).map((refus) => `texte, ligne ${rang + 1} : ${refus}`));
