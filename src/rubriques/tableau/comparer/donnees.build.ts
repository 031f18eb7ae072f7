/** Builds the one file /comparer/ loads, from the catalogue. */
import type { DonneesComparer, MesureComparee, Phrase } from './comparaison.ts';
import { ETIQUETTES_AFFICHEES } from '../../../decision/etiquettes.ts';
import { ICI, isComparaison } from '../../../catalogue/guide.ts';
import { nomOrganisme, type Catalogue } from '../../../catalogue/assemblage.ts';
import type { Mesure } from '../../../catalogue/mesures.ts';
import { mesuresComparables } from '../tableau.build.ts';
import type { Fait, Trace } from '../../../catalogue/trace.ts';

const CRITERES = {
  requis: 'Il faut que',
  prealable: 'Il faut d’abord que',
  souple: 'À vérifier sinon',
  reserve: 'À vérifier si',
  encours: 'Déjà en cours si',
  excluant: 'Écarte la mesure',
  indice: 'Va dans ce sens, sans décider',
} as const;

/** Who is in charge, as statements: the name, and what the source adds to it. */
export const porteursDe = (mesure: Mesure, catalogue: Catalogue): Fait[] =>
  mesure.porteurs.map((porteur) => {
    const nom = nomOrganisme(catalogue, porteur.organisme);
    return { ...porteur, texte: porteur.precision ? `${nom} (${porteur.precision})` : nom };
  });

/** Headings in the order a worker asks: who decides and how long, before the details. */
const RUBRIQUES: Record<string, (mesure: Mesure, catalogue: Catalogue) => readonly (Trace & { texte: string })[]> = {
  'A / J': ({ nature }) => nature,
  Public: (mesure) => mesure.public,
  'Critères lus par le questionnaire': ({ criteres }) =>
    // Every compared measure shares the territory: it tells nothing.
    criteres
      .filter(({ id }) => id !== 'territoire')
      .map(({ type, oui, trace }) => ({ ...trace, texte: `${CRITERES[type]} : ${oui}` })),
  Décide: ({ decision }) => decision,
  Durée: ({ duree }) => [duree],
  [`En charge ${ICI.dans}`]: porteursDe,
  Objectifs: ({ objectifs }) => objectifs,
  Déroulement: ({ fonctionnement, niveaux }) => [
    ...fonctionnement,
    ...niveaux.map((niveau) => ({ ...niveau, texte: `${niveau.nom} : ${niveau.texte}` })),
  ],
  Rencontres: ({ frequence }) => frequence,
  'Peut demander': ({ demandeurs }) => demandeurs,
  Instruit: ({ instruction }) => instruction,
  Documents: ({ documents }) => documents,
  'À faire maintenant': ({ prochaineEtape }) => [prochaineEtape],
  'Avec d’autres mesures': ({ cumul }) => cumul,
};

function toMesureComparee(mesure: Mesure, catalogue: Catalogue): MesureComparee {
  const { document, rangee } = mesure.source;
  const source = catalogue.sources.find(({ id }) => id === document)?.court ?? document;
  const phrase = ({ texte, etiquette, aupres }: Trace & { texte: string }): Phrase => {
    const { mot } = ETIQUETTES_AFFICHEES[etiquette];
    return [texte, aupres ? `${mot} auprès de : ${catalogue.organismes[aupres]?.nom ?? aupres}` : mot];
  };
  return {
    court: mesure.nomCourt,
    nom: mesure.nom,
    source: `${source}, ${rangee}`,
    ...(mesure.actualite ? { avis: mesure.actualite.texte } : {}),
    phrases: Object.values(RUBRIQUES).map((faitsDe) => faitsDe(mesure, catalogue).map(phrase)),
  };
}

/** Headings, measures, and the fiches that are never set beside them. */
export const toDonneesComparer = (catalogue: Catalogue): DonneesComparer => ({
  rubriques: Object.keys(RUBRIQUES),
  mesures: Object.fromEntries(
    mesuresComparables(catalogue).map((mesure) => [mesure.id, toMesureComparee(mesure, catalogue)]),
  ),
  ecartees: catalogue.mesures.filter(isComparaison).map(({ id }) => id),
});
