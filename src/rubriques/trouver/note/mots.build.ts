/** Words of the note d’orientation, sent with the questionnaire's data so that its script holds none. */
import { GUIDE } from '../../../catalogue/guide.ts';
import type { MotsNote } from '../donnees.ts';

export const MOTS_NOTE: MotsNote = {
  guide: GUIDE.titre,
  titre: 'Note d’orientation',
  sections: {
    reponses: 'Réponses données',
    urgences: 'Qui appeler d’abord',
    retenues: 'Mesures à étudier',
    versQui: 'Vers qui se tourner',
    ecartees: 'Mesures écartées',
    cumul: 'Plusieurs mesures à la fois ?',
    manuscrit: 'À remplir à la main',
    limites: 'Ce que cette note n’est pas',
    sources: 'Sources et étiquettes citées',
  },
  communes: 'Pour toutes ces mesures',
  origine: 'Lu dans',
  aucuneReponse: 'Aucune réponse n’a été donnée.',
  aucuneRetenue: 'Aucune mesure à étudier ; les raisons suivent.',
  appelerDAbord: 'Appelez d’abord : les numéros sont en tête de cette note.',
  aucuneEcartee: 'Aucune mesure étudiée n’est écartée.',
  incomplet: 'Des questions restent sans réponse : ce résultat peut encore changer.',
  raisonTue: 'Raison non imprimée : elle touche à une information sensible.',
  manuscrit: [
    ['Nom et prénom de la personne', 1],
    ['Note préparée par (nom, service)', 1],
    ['Date de la commission', 1],
    ['Mesure demandée et avis', 2],
    ['Fait le', 1],
    ['Signature de la personne', 1],
    ['Signature du professionnel', 1],
  ],
  limites: [
    'Le guide oriente ; il ne décide pas : la commission, le Département ou le juge décide.',
    'Il ne remplace ni l’évaluation sociale, ni un avis médical.',
    'Une mesure écartée peut être étudiée à nouveau si la situation change.',
    'Le code QR ne contient que l’adresse du guide et sa version.',
  ],
};
