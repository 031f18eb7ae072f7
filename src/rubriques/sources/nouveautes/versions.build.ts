/** What changed from one recorded version to the next, with the names and addresses of what still exists. */
import { DOSSIERS, type Dossier } from './champs.ts';
import { compareNumeros, compareReleves, countFichiers, type Changement } from './versions.ts';
import { versionSchema, type VersionSaisie } from '../../../schemas/version.ts';
import { nomOrganisme, type Catalogue } from '../../../catalogue/assemblage.ts';

/** Sections of the page. The sheet handed to the person goes with its measure. */
const TITRES: Record<Exclude<Dossier, 'remises'>, string> = {
  mesures: 'Mesures',
  questions: 'Questions',
  portes: 'Sujets du questionnaire',
  organismes: 'Organismes',
  numeros: 'Numéros nationaux',
  orientations: 'Vers qui se tourner',
  glossaire: 'Glossaire',
  sources: 'Sources',
  'hors-guide': 'Hors du guide',
  ecarts: 'Ce que les documents disent différemment',
  lecons: 'Leçons',
  cas: 'Cas d’exercice',
};

export interface Nouveaute {
  id: string;
  nom: string;
  adresse?: string;
  /** What changed in it. */
  champs: readonly string[];
}

export interface SectionVersion {
  titre: string;
  ajouts: readonly Nouveaute[];
  changements: readonly Nouveaute[];
  retraits: readonly Nouveaute[];
  /** Measures untouched but for a new sheet to hand over. */
  aRemettre: readonly Nouveaute[];
}

export interface Version {
  version: string;
  date: string;
  resume: string;
  /** Against the version before; none for the first, which counts what it holds. */
  sections: readonly SectionVersion[];
  compte?: ReturnType<typeof countFichiers>;
}

/** Name and address of a content file; only its id when it is gone. */
function identifie(catalogue: Catalogue, dossier: Dossier, id: string): { nom: string; adresse?: string } {
  const { mesures, questions, portes, organismes, numeros, orientations, glossaire, sources, ecarts, lecons, cas } =
    catalogue;
  const mesure = mesures.find((connue) => connue.id === id);
  const question = questions.find(({ code }) => code.toLowerCase() === id);
  const trouve: Record<Dossier, { nom?: string | undefined; adresse?: string }> = {
    mesures: { nom: mesure?.nomCourt, adresse: `/mesures/${id}/` },
    remises: { nom: mesure?.nomCourt, adresse: `/mesures/${id}/a-remettre/` },
    questions: { nom: question && `${question.theme} (${question.code})`, adresse: `/methode/#${id}` },
    portes: { nom: portes.find((porte) => porte.id === id)?.libelle, adresse: '/trouver/' },
    organismes: { nom: id in organismes ? nomOrganisme(catalogue, id) : undefined, adresse: `/organismes/${id}/` },
    numeros: { nom: numeros.find((numero) => numero.id === id)?.numero, adresse: '/urgence/' },
    orientations: { nom: orientations.find((orientation) => orientation.id === id)?.titre, adresse: '/urgence/' },
    glossaire: { nom: glossaire[id]?.terme, adresse: `/glossaire/#${id}` },
    sources: { nom: sources.find((source) => source.id === id)?.court, adresse: `/sources/#${id}` },
    'hors-guide': { nom: catalogue['hors-guide'][id]?.titre, adresse: `/hors-du-guide/#${id}` },
    ecarts: {
      nom: ecarts[id]?.titre,
      adresse: ecarts[id]?.pages.includes('sources') ? `/sources/ecarts/#${id}` : `/vosges/#${id}`,
    },
    lecons: { nom: lecons[id]?.titre, adresse: `/formation/lecons/${id}/` },
    cas: { nom: cas[id]?.titre, adresse: `/formation/cas/${id}/` },
  };
  const { nom, ...reste } = trouve[dossier];
  return nom === undefined ? { nom: id } : { nom, ...reste };
}

const SORTES_REMISE = {
  ajoute: () => ['la page à remettre, nouvelle'],
  retire: () => ['la page à remettre, retirée'],
  change: (champs: readonly string[]) => champs.map((champ) => `la page à remettre : ${champ}`),
} as const;

function toSection(catalogue: Catalogue, dossier: keyof typeof TITRES, tous: readonly Changement[]): SectionVersion {
  const remises = dossier === 'mesures' ? tous.filter((changement) => changement.dossier === 'remises') : [];
  const siens = tous.filter((changement) => changement.dossier === dossier);
  const seules = remises.filter(({ id }) => !siens.some((sien) => sien.id === id));
  const nouveaute = (ou: Dossier, id: string, champs: readonly string[] = []): Nouveaute => ({
    id,
    ...identifie(catalogue, ou, id),
    champs,
  });
  const deSorte = (sorte: Changement['sorte']) =>
    siens
      .filter((changement) => changement.sorte === sorte)
      .map(({ id, champs }) => {
        const remise = remises.find((autre) => autre.id === id);
        return nouveaute(dossier, id, [...champs, ...(remise ? SORTES_REMISE[remise.sorte](remise.champs) : [])]);
      });
  return {
    titre: TITRES[dossier],
    ajouts: deSorte('ajoute'),
    changements: [
      ...deSorte('change'),
      ...seules
        .filter(({ sorte }) => sorte !== 'ajoute')
        .map(({ id, sorte, champs }) => nouveaute(dossier, id, SORTES_REMISE[sorte](champs))),
    ],
    retraits: deSorte('retire'),
    aRemettre: seules.filter(({ sorte }) => sorte === 'ajoute').map(({ id }) => nouveaute('remises', id)),
  };
}

const isPleine = ({ ajouts, changements, retraits, aRemettre }: SectionVersion) =>
  [ajouts, changements, retraits, aRemettre].some((liste) => liste.length > 0);

/** Recorded versions, newest first, each against the one before. */
export function resolveVersions(catalogue: Catalogue, saisies: readonly VersionSaisie[]): Version[] {
  const triees = [...saisies].sort((a, b) => compareNumeros(a.version, b.version));
  return triees.map(({ version, date, resume, contenu }, rang) => {
    const precedente = triees[rang + 1];
    if (!precedente) return { version, date, resume, sections: [], compte: countFichiers(contenu) };
    const changements = compareReleves(precedente.contenu, contenu);
    const dossiers = DOSSIERS.filter((dossier) => dossier !== 'remises');
    return {
      version,
      date,
      resume,
      sections: dossiers.map((dossier) => toSection(catalogue, dossier, changements)).filter(isPleine),
    };
  });
}

/** The records as the build reads them. */
export function getVersions(catalogue: Catalogue): Version[] {
  const fichiers = import.meta.glob('../../../../content/versions/*.json', { eager: true, import: 'default' });
  return resolveVersions(
    catalogue,
    Object.values(fichiers).map((fichier) => versionSchema.parse(fichier)),
  );
}
