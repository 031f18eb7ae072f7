/** The result on screen, read by a function that runs in any browser's page. */

/** Runs in the page: status of every measure shown, by identifier. */
export function readVerdicts(): Record<string, string> {
  const STATUTS = ['correspond', 'a_verifier', 'prealable', 'en_cours'];
  const verdicts: Record<string, string> = {};
  const note = (zone: Element, statut: string) => {
    for (const lien of zone.querySelectorAll('h3 a')) {
      verdicts[(lien.getAttribute('href') ?? '').replaceAll(/^\/mesures\/|\/$/g, '')] = statut;
    }
  };
  for (const carte of document.querySelectorAll('main article.mesure')) {
    const statut = STATUTS.find((connu) => carte.classList.contains(connu));
    if (statut) note(carte, statut);
  }
  for (const pli of document.querySelectorAll('main details')) {
    if (/mesures? écartées?/.test(pli.querySelector('summary')?.textContent ?? '')) note(pli, 'ecartee');
  }
  return verdicts;
}
