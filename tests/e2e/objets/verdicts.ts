/** The result on screen, read by a function that runs in any browser's page. */

/** Runs in the page: status of every measure shown, by identifier. */
export function readVerdicts(): Record<string, string> {
  const GROUPES: Record<string, string> = {
    'Critères réunis': 'correspond',
    'À vérifier': 'a_verifier',
    'Plus tard, ou d’abord une autre étape': 'prealable',
  };
  const verdicts: Record<string, string> = {};
  const note = (zone: Element, statut: string) => {
    for (const lien of zone.querySelectorAll('h3 a')) {
      verdicts[(lien.getAttribute('href') ?? '').replaceAll(/^\/mesures\/|\/$/g, '')] = statut;
    }
  };
  for (const section of document.querySelectorAll('main section')) {
    const statut = GROUPES[section.querySelector(':scope > h2')?.textContent ?? ''];
    if (statut) note(section, statut);
  }
  for (const pli of document.querySelectorAll('main details')) {
    if (/mesures? écartées?/.test(pli.querySelector('summary')?.textContent ?? '')) note(pli, 'ecartee');
  }
  return verdicts;
}
