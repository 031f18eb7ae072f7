/**
 * The one table of what a version record follows: for each content folder, groups of fields under a key that never
 * changes once recorded, and the words a reader meets for it. Fields that only place or tune things share one group.
 */

export interface GroupeChamps {
  /** What the page says has changed. */
  mot: string;
  champs: readonly string[];
}

/** Text below the front matter of an MDX file, as if it were a field. */
export const CORPS = 'corps';

const groupe = (mot: string, ...champs: string[]): GroupeChamps => ({ mot, champs });

const MESURES: Record<string, GroupeChamps> = {
  nom: groupe('le nom', 'nom', 'sigle', 'autresNoms', 'rubrique'),
  place: groupe(
    'la famille et les sujets',
    'famille',
    'rang',
    'portes',
    'proposee',
    'territoire',
    'portee',
    'declaree',
    'concerne',
    'voie',
  ),
  source: groupe('la source', 'source'),
  actualite: groupe('l’avertissement', 'actualite'),
  nature: groupe('la nature, A ou J', 'nature'),
  resume: groupe('le résumé', 'resume'),
  corps: groupe('le texte de présentation', CORPS),
  public: groupe('pour qui', 'public'),
  criteres: groupe('les critères', 'criteres'),
  objectifs: groupe('à quoi elle sert', 'objectifs'),
  deroulement: groupe('comment elle se passe', 'fonctionnement', 'niveaux'),
  frequence: groupe('les rencontres', 'frequence'),
  duree: groupe('la durée', 'duree'),
  demandeurs: groupe('qui peut demander', 'demandeurs'),
  instruction: groupe('qui instruit', 'instruction'),
  decision: groupe('qui décide', 'decision'),
  porteurs: groupe('qui est en charge', 'porteurs'),
  documents: groupe('les documents', 'documents'),
  note: groupe('la note au procureur', 'noteAuProcureur'),
  etape: groupe('à faire maintenant', 'prochaineEtape'),
  suites: groupe('avant et après', 'enchainements'),
  cumul: groupe('avec d’autres mesures', 'cumul'),
  silences: groupe('ce que la source ne dit pas', 'silences'),
};

/** By folder, in the order the page tells them. The words of the search are left out: they state nothing. */
export const CHAMPS = {
  mesures: MESURES,
  remises: {
    nom: groupe('le nom en clair', 'enClair'),
    avertissement: groupe('la mise en garde avant de l’imprimer', 'avertissement'),
    objet: groupe('de quoi il s’agit', 'cestQuoi'),
    changements: groupe('ce qui change', 'changements'),
    duree: groupe('la durée', 'duree'),
    decision: groupe('qui décide', 'decision'),
    refus: groupe('le refus', 'refus'),
    suite: groupe('la suite', 'suite'),
    contact: groupe('à qui demander', 'contact'),
  },
  questions: {
    libelle: groupe('la question', 'libelle', 'theme', 'aide'),
    pourquoi: groupe('pourquoi on la pose', 'pourquoi'),
    reponses: groupe('les réponses', 'reponses', 'multiple', 'nsp', 'contredit'),
    place: groupe('quand elle est posée', 'code', 'ordre', 'parDefaut', 'facultative', 'sensible'),
  },
  portes: { libelle: groupe('le libellé', 'libelle', 'aide', 'ordre') },
  organismes: {
    nom: groupe('le nom', 'nom', 'sigle', 'enPhrase', 'autresNoms'),
    place: groupe('la place parmi les autres', 'type', 'territoire', 'partieDe'),
    resume: groupe('le résumé', 'resume'),
    remarques: groupe('les remarques', 'remarques'),
    contacts: groupe('les contacts', 'contacts'),
    source: groupe('la source', 'source'),
  },
  numeros: {
    numero: groupe('le numéro', 'numero', 'moyen', 'nom', 'ordre'),
    pour: groupe('pour qui', 'pour'),
    acces: groupe('quand il répond', 'acces'),
    source: groupe('la source', 'source'),
  },
  orientations: {
    titre: groupe('le titre', 'titre'),
    place: groupe('quand elle est montrée', 'ordre', 'place', 'quand', 'sauf', 'mesures'),
    faits: groupe('ce qu’elle dit', 'faits', 'source'),
    appels: groupe('qui appeler', 'numeros', 'organismes', 'lien'),
  },
  glossaire: {
    terme: groupe('le terme et ses autres noms', 'terme', 'developpement', 'anciensNoms', 'synonymes'),
    definition: groupe('la définition', 'definition'),
    origine: groupe('l’origine', 'origine'),
    fauxAmis: groupe('ce avec quoi on le confond', 'fauxAmis'),
    renvois: groupe('les renvois', 'mesures', 'organismes'),
  },
  sources: {
    titre: groupe('le titre', 'titre', 'ordre', 'auteur', 'territoire', 'fichier'),
    nom: groupe('le nom court', 'court', 'abrege'),
    date: groupe('la date', 'date'),
    fraicheur: groupe('la date en chiffres et le service à interroger', 'dateChiffree', 'aupres'),
    colonnes: groupe('le nom de ses colonnes', 'colonnes'),
    usage: groupe('à quoi elle sert', 'usage'),
    remarques: groupe('les remarques', 'remarques'),
    remplace: groupe('ce qu’elle remplace', 'remplace'),
    extraits: groupe('les textes lus', 'extraits'),
  },
  'hors-guide': {
    titre: groupe('le titre', 'titre', 'resume'),
    mots: groupe('les mots qui y mènent', 'mots'),
    versQui: groupe('vers qui se tourner', 'versQui'),
    renvois: groupe('les renvois', 'renvois'),
  },
  ecarts: {
    titre: groupe('le titre', 'titre', 'resume', 'ordre', 'pages', 'mesures'),
    colonnes: groupe('les documents comparés', 'colonnes', 'sansPendant'),
    lignes: groupe('les points comparés', 'lignes'),
  },
  lecons: {
    titre: groupe('le titre et les objectifs', 'titre', 'ordre', 'resume', 'objectifs', 'mesures', 'source'),
    corps: groupe('le texte', CORPS),
    questions: groupe('les questions', 'questions'),
  },
  cas: {
    recit: groupe('le récit', 'titre', 'niveau', 'recit'),
    reponses: groupe('les réponses', 'portes', 'reponses'),
    attendus: groupe('les statuts attendus', 'attendus'),
    explications: groupe('les explications', 'commentaire', 'pourquoiPas'),
  },
} satisfies Record<string, Record<string, GroupeChamps>>;

export type Dossier = keyof typeof CHAMPS;
export const DOSSIERS = Object.keys(CHAMPS) as Dossier[];

/** Words for a recorded key; the key itself when an old record knew a group that is gone. */
export const motDe = (dossier: Dossier, cle: string): string =>
  (CHAMPS[dossier] as Record<string, GroupeChamps>)[cle]?.mot ?? cle;
