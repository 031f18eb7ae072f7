/** Months in words: years when they are whole and many, months otherwise. */

/** « 18 mois », « 2 ans »: whole years from two on. */
export const moisEnMots = (mois: number): string =>
  mois >= 24 && mois % 12 === 0 ? `${mois / 12} ans` : `${mois} mois`;
