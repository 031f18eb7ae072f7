/** Names of the families, as lists and headings show them. */
export const NOMS_FAMILLES: Record<string, string> = {
  'budget-famille': 'Budget de la famille',
  adulte: 'Budget et protection d’un adulte',
  logement: 'Logement',
  jeune: 'Jeunes adultes',
  rsa: 'RSA',
  vosges: 'Vosges, pour comparaison seulement',
};
