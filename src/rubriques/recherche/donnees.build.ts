/** Builds the one file the search loads, from the catalogue and the field words of content/recherche. */
import type { DonneesRecherche, EntreeRecherche, TypeEntree } from './donnees.ts';
import { NOMS_FAMILLES } from '../../catalogue/familles.ts';
import { GUIDE, HORS_ICI, isComparaison } from '../../catalogue/guide.ts';
import { fold } from '../../langue/texte.ts';
import type { Catalogue } from '../../catalogue/assemblage.ts';
import type { Mesure } from '../../catalogue/mesures.ts';

const TYPES_ORGANISME = {
  association: 'Association',
  service: 'Service',
  decideur: 'Décideur',
  juridiction: 'Justice',
  partenaire: 'Partenaire',
  professionnel: 'Professionnel',
} as const;

const wordsOf = (texte: string) => fold(texte).replace(/[^a-z0-9]+/g, ' ');

/** The same words once, whatever their case and accents. */
const unique = (textes: readonly (string | undefined)[]): string[] => [
  ...new Map(textes.filter((texte) => texte !== undefined).map((texte) => [wordsOf(texte), texte])).values(),
];

/** Field words of each entry: those that lead to it first, and those that lead elsewhere before. */
function groupExpressions({ recherche }: Catalogue) {
  const premieres = new Map<string, string[]>();
  const autres = new Map<string, string[]>();
  for (const { mots, mene } of Object.values(recherche).flatMap(({ expressions }) => expressions))
    for (const [rang, cible] of mene.entries()) {
      const liste = rang ? autres : premieres;
      liste.set(cible, [...(liste.get(cible) ?? []), ...mots]);
    }
  return { premieres, autres };
}

/** Synonyms of the glossary entries that name the same thing. */
function synonymesDe({ glossaire }: Catalogue, noms: readonly (string | undefined)[]): string[] {
  const connus = unique(noms).map(wordsOf);
  return Object.values(glossaire)
    .filter(({ terme, developpement }) => unique([terme, developpement]).some((nom) => connus.includes(wordsOf(nom))))
    .flatMap(({ synonymes, anciensNoms }) => [...anciensNoms, ...synonymes]);
}

function sousTitreMesure({ territoire, actualite, famille }: Mesure): string {
  if (isComparaison({ territoire })) return `${GUIDE.territoires[territoire].nom} : ${HORS_ICI.une}`;
  const nom = NOMS_FAMILLES[famille] ?? famille;
  return actualite?.etat === 'ancien' ? `${nom} · version ancienne` : nom;
}

function poidsMesure({ territoire, actualite }: Mesure): number {
  if (isComparaison({ territoire })) return 0.5;
  return actualite?.etat === 'ancien' && actualite.remplaceePar.length ? 0.9 : 1;
}

/** Whom to call comes before any entry that the same words name. */
const DANGER = 1.12;

const SIGLE = /^[A-ZÉ&0-9]+$/;

type Decrite = Omit<EntreeRecherche, 'type' | 'id' | 'mots' | 'aussi' | 'poids'> & Partial<EntreeRecherche>;
type Dresse = (type: TypeEntree, id: string, decrite: Decrite) => EntreeRecherche;

/** Completes an entry with the field words that lead to it. */
function createDresse(catalogue: Catalogue): Dresse {
  const { premieres, autres } = groupExpressions(catalogue);
  return (type, id, { mots = [], poids = 1, ...reste }) => ({
    type,
    id,
    ...reste,
    mots: unique([...mots, ...(premieres.get(`${type}:${id}`) ?? [])]),
    aussi: unique(autres.get(`${type}:${id}`) ?? []),
    poids,
  });
}

const entreesMesures = (catalogue: Catalogue, dresse: Dresse) =>
  catalogue.mesures.map((mesure) => {
    const { id, sigle, nom, autresNoms, resume } = mesure;
    return dresse('mesure', id, {
      titre: sigle ? `${sigle} · ${nom}` : nom,
      sousTitre: sousTitreMesure(mesure),
      adresse: `/mesures/${id}/`,
      sigles: unique([sigle, ...autresNoms.filter((autre) => SIGLE.test(autre))]),
      noms: [nom, ...autresNoms.filter((autre) => !SIGLE.test(autre))],
      mots: isComparaison(mesure) ? [] : synonymesDe(catalogue, [sigle, nom]),
      texte: [resume, ...mesure.public.map(({ texte }) => texte)].join(' '),
      poids: poidsMesure(mesure),
    });
  });

const entreesGlossaire = ({ glossaire }: Catalogue, dresse: Dresse) =>
  Object.entries(glossaire).map(([id, { terme, developpement, definition, anciensNoms, synonymes }]) =>
    dresse('terme', id, {
      titre: terme,
      sousTitre: developpement ?? 'Mot du glossaire',
      adresse: `/glossaire/#${id}`,
      sigles: SIGLE.test(terme) ? [terme] : [],
      noms: unique([SIGLE.test(terme) ? undefined : terme, developpement]),
      mots: [...anciensNoms, ...synonymes],
      texte: definition,
    }),
  );

const entreesOrganismes = (catalogue: Catalogue, dresse: Dresse) =>
  Object.entries(catalogue.organismes).map(([id, { nom, sigle, autresNoms, type, resume, contacts }]) =>
    dresse('organisme', id, {
      titre: sigle ? `${sigle} · ${nom}` : nom,
      sousTitre: TYPES_ORGANISME[type],
      adresse: `/organismes/${id}/`,
      sigles: unique([sigle, SIGLE.test(nom) ? nom : undefined]),
      noms: unique([nom, ...autresNoms]),
      mots: [...synonymesDe(catalogue, [sigle, nom]), ...(contacts.length ? [`numéro ${sigle ?? nom}`] : [])],
      texte: resume,
    }),
  );

const entreesQuestions = ({ questions }: Catalogue, dresse: Dresse) =>
  questions.map(({ code, theme, libelle, aide, pourquoi, reponses }) =>
    dresse('question', code.toLowerCase(), {
      titre: libelle,
      sousTitre: `Question ${code} · ${theme}`,
      adresse: `/methode/#${code.toLowerCase()}`,
      sigles: [],
      noms: [libelle],
      mots: [theme],
      texte: [aide, ...reponses.map((reponse) => reponse.libelle), pourquoi].filter(Boolean).join(' '),
    }),
  );

const entreesPages = ({ recherche }: Catalogue, dresse: Dresse) =>
  Object.values(recherche).flatMap(({ pages }) =>
    pages.map(({ adresse, titre, resume, mots }) =>
      dresse('page', adresse, {
        titre,
        sousTitre: resume,
        adresse,
        sigles: [],
        noms: [titre],
        mots,
        texte: resume,
        poids: adresse.startsWith('/urgence/') ? DANGER : 1,
      }),
    ),
  );

const entreesHorsGuide = (catalogue: Catalogue, dresse: Dresse) =>
  Object.entries(catalogue['hors-guide']).map(([id, { titre, mots, resume, versQui }]) =>
    dresse('hors-guide', id, {
      titre,
      sousTitre: 'Vers qui se tourner',
      adresse: `/hors-du-guide/#${id}`,
      sigles: mots.filter((mot) => SIGLE.test(mot)),
      noms: [titre],
      mots,
      texte: [resume, ...versQui.map(({ texte }) => texte)].join(' '),
    }),
  );

/** Every entry of the guide, with the words that lead to it. */
export function toDonneesRecherche(catalogue: Catalogue): DonneesRecherche {
  const dresse = createDresse(catalogue);
  const sortes = [
    entreesMesures,
    entreesGlossaire,
    entreesOrganismes,
    entreesHorsGuide,
    entreesQuestions,
    entreesPages,
  ];
  return {
    memeSens: Object.values(catalogue.recherche).flatMap(({ memeSens }) => memeSens),
    entrees: sortes.flatMap((entrees) => entrees(catalogue, dresse)),
  };
}
