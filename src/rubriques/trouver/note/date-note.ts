/** The day written on a note. A device whose clock is wrong must not date a paper in silence. */

const JOUR = /\b(\d{2})\/(\d{2})\/(\d{2})\b/g;
/** Beyond this many years after its latest source, nobody reads a guide. */
const ANNEES = 40;

/** « 14 juillet 2026 »; a day before the latest one written in the sources, or far after it, says that the clock is to be checked. */
export function jourDeNote(sources: readonly { date: string }[], date: Date): string {
  const jours = sources.flatMap(({ date: dite }) => [...dite.matchAll(JOUR)].map(([, j, m, a]) => `20${a}-${m}-${j}`));
  const dernier = new Date(jours.sort().at(-1) ?? date);
  const annees = date.getFullYear() - dernier.getFullYear();
  const mots = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' }).format(date);
  return date < dernier || annees > ANNEES ? `${mots} (horloge de l’appareil à vérifier)` : mots;
}
