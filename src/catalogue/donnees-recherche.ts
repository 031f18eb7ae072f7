/** Builds the one file the search loads, from the catalogue and the field words of content/recherche. */
import type { DonneesRecherche, EntreeRecherche, TypeEntree } from '../domaine/donnees-recherche.ts';
import { NOMS_FAMILLES } from '../domaine/familles.ts';
import { fold } from '../domaine/texte.ts';
import type { Catalogue } from './assemblage.ts';
import type { Mesure } from './mesures.ts';

type Entree = EntreeRecherche;

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
  if (territoire === 'vosges') return 'Vosges : ne s’applique pas en Artois';
  const nom = NOMS_FAMILLES[famille] ?? famille;
  return actualite?.etat === 'ancien' ? `${nom} · version ancienne` : nom;
}

function poidsMesure({ territoire, actualite }: Mesure): number {
  if (territoire === 'vosges') return 0.5;
  return actualite?.etat === 'ancien' && actualite.remplaceePar.length ? 0.9 : 1;
}

const SIGLE = /^[A-ZÉ&0-9]+$/;

/** Every entry of the guide, in the order that settles ties. */
export function toDonneesRecherche(catalogue: Catalogue): DonneesRecherche {
  const { premieres, autres } = groupExpressions(catalogue);
  const entree = (
    type: TypeEntree,
    id: string,
    { mots = [], poids = 1, ...reste }: Omit<Entree, 'type' | 'id' | 'mots' | 'aussi' | 'poids'> & Partial<Entree>,
  ): Entree => ({
    type,
    id,
    ...reste,
    mots: unique([...mots, ...(premieres.get(`${type}:${id}`) ?? [])]),
    aussi: unique(autres.get(`${type}:${id}`) ?? []),
    poids,
  });
  const mesures = catalogue.mesures.map((mesure) => {
    const { id, sigle, nom, autresNoms, resume } = mesure;
    return entree('mesure', id, {
      titre: sigle ? `${sigle} · ${nom}` : nom,
      sousTitre: sousTitreMesure(mesure),
      adresse: `/mesures/${id}/`,
      sigles: [sigle, ...autresNoms].filter((autre) => autre !== undefined && SIGLE.test(autre)) as string[],
      noms: [nom, ...autresNoms.filter((autre) => !SIGLE.test(autre))],
      mots: mesure.territoire === 'vosges' ? [] : synonymesDe(catalogue, [sigle, nom]),
      texte: [resume, ...mesure.public.map(({ texte }) => texte)].join(' '),
      poids: poidsMesure(mesure),
    });
  });
  const termes = Object.entries(catalogue.glossaire).map(([id, terme]) =>
    entree('terme', id, {
      titre: terme.terme,
      sousTitre: terme.developpement ?? 'Mot du glossaire',
      adresse: `/glossaire/#${id}`,
      sigles: SIGLE.test(terme.terme) ? [terme.terme] : [],
      noms: unique([terme.terme, terme.developpement].filter((nom) => !nom || !SIGLE.test(nom))),
      mots: [...terme.anciensNoms, ...terme.synonymes],
      texte: terme.definition,
    }),
  );
  const organismes = Object.entries(catalogue.organismes).map(([id, { nom, sigle, autresNoms, type, resume }]) =>
    entree('organisme', id, {
      titre: sigle ? `${sigle} · ${nom}` : nom,
      sousTitre: TYPES_ORGANISME[type],
      adresse: `/organismes/${id}/`,
      sigles: unique([sigle, SIGLE.test(nom) ? nom : undefined]),
      noms: unique([nom, ...autresNoms]),
      mots: synonymesDe(catalogue, [sigle, nom]),
      texte: resume,
    }),
  );
  const questions = catalogue.questions.map(({ code, theme, libelle, aide, pourquoi, reponses }) =>
    entree('question', code.toLowerCase(), {
      titre: libelle,
      sousTitre: `Question ${code} · ${theme}`,
      adresse: `/methode/#${code.toLowerCase()}`,
      sigles: [],
      noms: [libelle],
      mots: [theme],
      texte: [aide, ...reponses.map((reponse) => reponse.libelle), pourquoi].filter(Boolean).join(' '),
    }),
  );
  const pages = Object.values(catalogue.recherche).flatMap((theme) =>
    theme.pages.map(({ adresse, titre, resume, mots }) =>
      entree('page', adresse, { titre, sousTitre: resume, adresse, sigles: [], noms: [titre], mots, texte: resume }),
    ),
  );
  return {
    memeSens: Object.values(catalogue.recherche).flatMap((theme) => theme.memeSens),
    entrees: [...mesures, ...termes, ...organismes, ...questions, ...pages],
  };
}
