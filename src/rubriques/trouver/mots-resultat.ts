/** Words of the result, sent with the questionnaire's data so that its script holds none. */
import type { MotsResultat } from './donnees.ts';

export const MOTS_RESULTAT: MotsResultat = {
  aucune: 'Aucune mesure n’est retenue : vers qui se tourner',
  voies: 'La voie vers une protection',
  prudence: 'Ce guide oriente ; il ne décide pas. Le juge, le procureur ou le service compétent décide.',
  contredites: 'En attendant, elles comptent comme « Je ne sais pas ».',
  lieuInconnu:
    'Le lieu de vie n’est pas connu : une MDS peut dire de quel secteur dépend une adresse. Les fiches d’un autre département, qui servent à comparer, ne sont pas montrées.',
  quiAilleurs: 'Le service social du lieu de vie',
};
