/** The table as a file to keep: every statement in full, with its label and its place in the source. */
import { ETIQUETTES_AFFICHEES } from '../../../decision/etiquettes.ts';
import { COMPARE, GUIDE } from '../../../catalogue/guide.ts';
import type { Etiquette } from '../../../schemas/commun.ts';
import type { MesureTelechargee, Telechargement } from '../../../schemas/telechargement.ts';
import { nomOrganisme, type Catalogue } from '../../../catalogue/assemblage.ts';
import type { Mesure } from '../../../catalogue/mesures.ts';
import { mesuresComparables } from '../tableau.build.ts';
import type { Trace } from '../../../catalogue/trace.ts';
import { versionDe } from '../../../catalogue/version.ts';

/** Said wherever the files are offered, until the publisher chooses. */
export const LICENCE = 'aucune licence n’a encore été choisie : à compléter';

/** Documents the downloaded rows come from; those of another territory stay out. */
export const sourcesTelechargees = ({ sources }: Catalogue) =>
  sources.filter(({ territoire }) => territoire !== COMPARE?.nom);

/** Empty fields are left out: absence is how a JSON file says that nothing is known. */
const traceDe = ({ etiquette, source, aupres }: Trace, catalogue: Catalogue) => ({
  etiquette,
  source,
  ...(aupres ? { aupres: nomOrganisme(catalogue, aupres) } : {}),
});

function toMesure(mesure: Mesure, catalogue: Catalogue): MesureTelechargee {
  const fait = (donnee: Trace & { texte: string }) => ({ texte: donnee.texte, ...traceDe(donnee, catalogue) });
  const acteur = (donnee: Trace & { texte: string; organisme?: string | undefined }) => ({
    ...fait(donnee),
    ...(donnee.organisme ? { organisme: donnee.organisme } : {}),
  });
  const { duree, actualite } = mesure;
  const etat = actualite?.etat;
  const niveaux = mesure.niveaux.map((niveau) => ({ ...niveau, texte: `${niveau.nom} : ${niveau.texte}` }));
  const porteurs = mesure.porteurs.map((porteur) => {
    const nom = nomOrganisme(catalogue, porteur.organisme);
    return { ...porteur, texte: porteur.precision ? `${nom} (${porteur.precision})` : nom };
  });
  return {
    id: mesure.id,
    adresse: `/mesures/${mesure.id}/`,
    nom: mesure.nom,
    ...(mesure.sigle ? { sigle: mesure.sigle } : {}),
    famille: mesure.famille,
    rubrique: mesure.rubrique,
    territoire: mesure.territoire,
    ...(etat === 'ancien' || etat === 'a-confirmer' ? { actualite: etat } : {}),
    ...(actualite ? { avis: actualite.texte } : {}),
    documents: mesure.documents.map(fait),
    nature: mesure.nature.map((voie) => ({ code: voie.code, ...fait(voie) })),
    public: mesure.public.map(fait),
    objectifs: mesure.objectifs.map(fait),
    modalites: [...mesure.fonctionnement, ...niveaux, ...mesure.frequence].map(fait),
    duree: {
      ...fait(duree),
      ...(duree.initiale?.min ? { initialeMin: duree.initiale.min } : {}),
      ...(duree.initiale ? { initialeMax: duree.initiale.max } : {}),
      ...(duree.maximum ? { maximum: duree.maximum.mois } : {}),
      ...(duree.exceptionnel ? { exceptionnel: duree.exceptionnel.mois } : {}),
    },
    demandeurs: mesure.demandeurs.map(acteur),
    instruction: mesure.instruction.map(acteur),
    decision: mesure.decision.map(acteur),
    porteurs: porteurs.map(acteur),
  };
}

/** The whole file, the same for every format. */
export function toTelechargement(catalogue: Catalogue): Telechargement {
  return {
    $schema: 'mesures.schema.json',
    titre: GUIDE.tableau,
    version: versionDe(catalogue),
    licence: LICENCE,
    sources: sourcesTelechargees(catalogue).map(({ id, titre, date }) => ({ id, titre, date })),
    etiquettes: Object.fromEntries(
      Object.entries(ETIQUETTES_AFFICHEES).map(([id, { phrase }]) => [id, phrase]),
    ) as Record<Etiquette, string>,
    mesures: mesuresComparables(catalogue).map((mesure) => toMesure(mesure, catalogue)),
  };
}
