/** Where each field of a measure stands in each document, unless the content file says otherwise. */

const TABLEAU = {
  nature: 'colonne * (A ou J)',
  public: 'colonne Public visé / critères',
  objectifs: 'colonne Objectifs de la mesure',
  modalites: 'colonne Modalités d’intervention et durée',
  demarches: 'colonne Démarches / personne à l’origine de la demande / décision',
  porteurs: 'colonne Service en charge de la mesure sur l’Artois',
  documents: 'colonne Cahier des charges et formulaires',
};

const FICHE_RSA = {
  nature: 'Contexte',
  public: 'Public cible',
  objectifs: 'Contenu du projet, objectifs',
  modalites: 'Contenu du projet, phasage',
  demarches: 'Contenu du projet, phasage',
  porteurs: 'rubrique des porteurs de projets',
  documents: 'Contenu du projet, phasage',
};

const VOSGES = {
  nature: 'chapitre II',
  public: 'rubrique Public',
  objectifs: 'rubrique Contenu',
  modalites: 'rubrique Durée Fréquence',
  demarches: 'rubrique Orientation',
  porteurs: 'chapitre II',
  documents: 'chapitre IV',
};

export type Champ = keyof typeof TABLEAU;

const COLONNES: Record<string, Record<Champ, string>> = {
  'tableau-artois': TABLEAU,
  'fiches-rsa-2026': FICHE_RSA,
  'sante-2025': FICHE_RSA,
  'referentiel-vosges': VOSGES,
};

/** Column (or section) of a field in a document; undefined for public texts, which have none. */
export const colonneDe = (document: string, champ: Champ): string | undefined => COLONNES[document]?.[champ];
