/** Builds the one file the questionnaire loads, from the catalogue. */
import { ETIQUETTES_AFFICHEES, STATUTS_RETENUS } from '../domaine/etiquettes.ts';
import type { Carte, DonneesQuestionnaire, LigneCarte } from '../domaine/donnees-questionnaire.ts';
import { GUIDE, ICI, isComparaison } from '../domaine/guide.ts';
import { nomOrganisme, type Catalogue } from './assemblage.ts';
import type { Mesure } from './mesures.ts';
import { MOTS_NOTE } from './mots-note.ts';
import { lisible, type Trace } from './trace.ts';

const CONCERNE = { parents: 'les parents', personne: 'la personne elle-même', menage: 'le ménage entier' } as const;
const TUS = ['tableau', 'fiche'];

const AILLEURS = `Le guide ne connaît que les associations ${ICI.de} : demandez au service local.`;

/** A statement followed by its label in brackets, unless it is read in its own cell. */
const withEtiquette = (texte: string, { etiquette }: Trace): string =>
  TUS.includes(etiquette) ? texte : `${texte} (${ETIQUETTES_AFFICHEES[etiquette].mot})`;

function lignesDe(mesure: Mesure, catalogue: Catalogue): LigneCarte[] {
  const nomPorteur = (porteur: Mesure['porteurs'][number]) => {
    const nom = nomOrganisme(catalogue, porteur.organisme);
    return withEtiquette(porteur.precision ? `${nom} (${porteur.precision})` : nom, porteur);
  };
  const ligne = (titre: string, faits: readonly (Trace & { texte: string })[]): LigneCarte => ({
    titre,
    textes: faits.map((fait) => withEtiquette(fait.texte, fait)),
  });
  const rien = 'Non précisé par la source.';
  const lignes: LigneCarte[] = [
    ligne('Prochaine étape', [mesure.prochaineEtape]),
    ligne('Décide', mesure.decision),
    {
      titre: isComparaison(mesure) ? 'En charge' : `En charge ${ICI.dans}`,
      textes: mesure.porteurs.map(nomPorteur),
      ...(isComparaison(mesure) ? {} : { ailleurs: { sauf: GUIDE.ici, texte: AILLEURS } }),
    },
    ligne('Durée', [mesure.duree]),
    ligne('Peut demander', mesure.demandeurs),
    { ...ligne('Instruit', mesure.instruction), horsNote: true },
    ligne('Documents', mesure.documents),
  ];
  return lignes.map((l) => (l.textes.length ? l : { ...l, textes: [rien] }));
}

const toCarte = (mesure: Mesure, catalogue: Catalogue): Carte => ({
  nom: mesure.nom,
  sigle: mesure.sigle,
  nature: mesure.nature.map(({ code, texte, etiquette, source }) => ({
    code,
    texte,
    note: `${ETIQUETTES_AFFICHEES[etiquette].mot} · ${source}`,
    etiquette,
  })),
  lignes: lignesDe(mesure, catalogue),
  profils: [...new Set(mesure.demandeurs.flatMap(({ profils }) => profils))],
  avis: mesure.actualite?.texte,
  concerne: CONCERNE[mesure.concerne],
  cumul: mesure.cumul.map((regle) => ({ avec: regle.avec, texte: withEtiquette(regle.texte, regle) })),
  origine: lisible(Object.fromEntries(catalogue.sources.map((source) => [source.id, source])), {
    document: mesure.source.document,
    rangee: mesure.source.rangee,
  }),
  datable: mesure.duree.etat === 'chiffree' || mesure.duree.jalons.length > 0,
});

/** Model, words and cards of every measure the assistant may propose; the version of the content comes with the file. */
export function toDonneesQuestionnaire(catalogue: Catalogue): Omit<DonneesQuestionnaire, 'version' | 'empreinte'> {
  const proposees = catalogue.mesures.filter(({ proposee }) => proposee);
  return {
    modele: {
      mesures: catalogue.modele.mesures,
      questions: catalogue.questions.map(({ ordre: _ordre, ...question }) => question),
    },
    portes: catalogue.portes.map(({ id, libelle, aide }) => ({ id, libelle, aide })),
    cartes: Object.fromEntries(proposees.map((mesure) => [mesure.id, toCarte(mesure, catalogue)])),
    statuts: STATUTS_RETENUS,
    cumulNonPrecise:
      'Pour le reste, cumul non précisé : les documents n’en disent rien. Vérifiez avec le service qui décide.',
    etiquettes: Object.fromEntries(Object.entries(ETIQUETTES_AFFICHEES).map(([id, { mot }]) => [id, mot])),
    legende: Object.fromEntries(Object.entries(ETIQUETTES_AFFICHEES).map(([id, { phrase }]) => [id, phrase])),
    sources: catalogue.sources.map(({ court, abrege, titre, date }) => ({ court, abrege, titre, date })),
    note: MOTS_NOTE,
  };
}
