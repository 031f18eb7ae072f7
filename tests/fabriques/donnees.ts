/** The file the questionnaire loads, made from a small model: each test writes only what matters to it. */
import type { Carte, DonneesQuestionnaire, QuestionAffichee } from '../../src/rubriques/trouver/donnees.ts';
import { STATUTS_RETENUS } from '../../src/decision/etiquettes.ts';
import type { Modele } from '../../src/decision/modele.ts';

export const createCarte = (nom: string, reste: Partial<Carte> = {}): Carte => ({
  nom,
  nature: [],
  lignes: [],
  profils: [],
  concerne: 'La personne',
  cumul: [],
  origine: 'Tableau, ligne d’essai',
  datable: false,
  ...reste,
});

/** Words of each question from its code and of each answer from its id; a card per measure, a door per subject. */
export function createDonnees(
  { mesures, questions }: Modele,
  reste: Partial<Omit<DonneesQuestionnaire, 'modele'>> & { sensibles?: readonly string[] } = {},
): DonneesQuestionnaire {
  const { sensibles = [], ...autres } = reste;
  const affichees = questions.map((question): QuestionAffichee => ({
    ...question,
    theme: `Thème ${question.code}`,
    libelle: `Question ${question.code} ?`,
    pourquoi: `Pourquoi ${question.code}.`,
    nsp: 'Je ne sais pas',
    sensible: sensibles.includes(question.code),
    reponses: question.reponses.map((reponse) => ({ ...reponse, libelle: `Réponse ${reponse.id}` })),
  }));
  const sujets = new Set(mesures.flatMap(({ portes }) => portes));
  return {
    modele: { mesures, questions: affichees },
    portes: [...sujets].map((id) => ({ id, libelle: `Sujet ${id}`, aide: '' })),
    cartes: Object.fromEntries(mesures.map(({ id }) => [id, createCarte(`Mesure ${id}`)])),
    statuts: STATUTS_RETENUS,
    cumulNonPrecise: 'Le reste n’est pas dit.',
    etiquettes: { tableau: 'tableau', deduit: 'déduit' },
    legende: { tableau: 'Lu dans le tableau.', deduit: 'Déduit du tableau.' },
    empreinte: '1a2b3c4d',
    version: '1.2.3',
    sources: [{ court: 'Tableau', abrege: 'Tabl. 2023', titre: 'Tableau d’essai', date: 'du 20/03/23' }],
    note: {
      guide: 'Guide d’essai',
      titre: 'Note d’orientation',
      sections: {
        urgences: 'D’abord',
        versQui: 'Vers qui',
        reponses: 'Réponses',
        retenues: 'Retenues',
        ecartees: 'Écartées',
        cumul: 'Cumul',
        manuscrit: 'À la main',
        limites: 'Limites',
        sources: 'Sources',
      },
      communes: 'Pour toutes',
      origine: 'Lu dans',
      aucuneReponse: 'Aucune réponse.',
      aucuneRetenue: 'Aucune mesure retenue.',
      appelerDAbord: 'Appelez.',
      aucuneEcartee: 'Aucune mesure écartée.',
      incomplet: 'Des questions restent.',
      raisonTue: 'Une réponse qui ne s’imprime pas.',
      manuscrit: [['Nom', 1]],
      limites: ['Ce n’est pas une décision.'],
    },
    orientations: [],
    annuaire: { numeros: [], services: {} },
    quiLocaux: {},
    resultat: {
      aucune: 'Aucune.',
      voies: 'La voie.',
      prudence: 'Prudence.',
      contredites: 'Inconnues.',
      lieuInconnu: 'Lieu inconnu.',
      quiAilleurs: 'Le service du lieu',
    },
    ...autres,
  };
}
