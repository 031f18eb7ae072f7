/**
 * Every traced statement of the guide on its own line, once: for those who check the facts (freshness report, sign-off
 * sheet). Fiches first, then the sheets handed to the person, then the organismes. The glossary, the lessons and the
 * comparisons of documents restate these facts and are not listed.
 */
import { CHAMPS, type GroupeChamps } from '../nouveautes/champs.ts';
import { DEPUIS, lignesDuree } from '../../mesures/duree.ts';
import { numeroDit } from '../../../langue/numeros.ts';
import { nomOrganisme, type Catalogue } from '../../../catalogue/assemblage.ts';
import type { Mesure } from '../../../catalogue/mesures.ts';
import { resolveRemises } from '../../mesures/feuilles-a-remettre.build.ts';
import { createTraceur, lisible, type Fait, type Trace } from '../../../catalogue/trace.ts';

export interface FaitRange extends Fait {
  /** Content file and path of the field in it: unique, and stable as long as the file is. */
  repere: string;
  /** Family of the measure; none for an organisme. */
  famille?: Mesure['famille'];
  /** Where the measure applies, or the organisme works. */
  territoire: Mesure['territoire'] | 'national';
  /** Name of the fiche the reader knows. */
  fiche: string;
  /** What the statement is about, in words. */
  champ: string;
}

/** Words for a field, as /nouveautes/ says them. */
function motDuChamp(dossier: 'mesures' | 'organismes', champ: string): string {
  const groupes: GroupeChamps[] = Object.values(CHAMPS[dossier]);
  return groupes.find(({ champs }) => champs.includes(champ))?.mot ?? champ;
}

const pas = (nombres: readonly number[] | undefined, unite: string) =>
  (nombres ?? []).map((nombre) => `${nombre} ${unite}`);

/** The dated steps of a duration, each with what it is counted from. */
const jalonsDe = ({ duree }: Mesure): Fait[] =>
  duree.jalons.map((jalon) => {
    const delais = [...pas(jalon.jours, 'jours'), ...pas(jalon.semaines, 'semaines'), ...pas(jalon.mois, 'mois')];
    return { ...jalon, texte: `${jalon.nom} : ${delais.join(', ')}${DEPUIS[jalon.depuis]}` };
  });

/** A criterion with all it says: its kind, and both its sentences. */
const criteresDe = ({ criteres }: Mesure) =>
  criteres.map(({ id, type, oui, non, trace }) => ({
    ...trace,
    repere: `criteres.${id}`,
    champ: `les critères (${type})`,
    texte: non ? `${oui} Sinon : ${non}` : oui,
  }));

function faitsDeMesure(catalogue: Catalogue, mesure: Mesure): FaitRange[] {
  const liste = (champ: string, faits: readonly Fait[]) =>
    faits.map((fait, rang) => ({ ...fait, repere: `${champ}.${rang}`, champ: motDuChamp('mesures', champ) }));
  const titres = (champ: string, faits: readonly (Fait & { titre: string })[]) =>
    liste(
      champ,
      faits.map((fait) => ({ ...fait, texte: `${fait.titre} : ${fait.texte}` })),
    );
  const { actualite, duree } = mesure;
  const nomLien = (id: string | undefined) => catalogue.mesures.find((autre) => autre.id === id)?.nomCourt;
  const lignes = [
    ...liste('actualite', actualite ? [actualite] : []),
    ...titres(
      'nature',
      mesure.nature.map((voie) => ({ ...voie, titre: voie.code })),
    ),
    ...liste('public', mesure.public),
    ...criteresDe(mesure),
    ...liste('objectifs', mesure.objectifs),
    ...liste('fonctionnement', mesure.fonctionnement),
    ...titres(
      'niveaux',
      mesure.niveaux.map((niveau) => ({ ...niveau, titre: niveau.nom })),
    ),
    ...liste('duree', [duree, ...lignesDuree(duree), ...jalonsDe(mesure)]),
    ...liste('frequence', mesure.frequence),
    ...liste('demandeurs', mesure.demandeurs),
    ...liste('instruction', mesure.instruction),
    ...liste('decision', mesure.decision),
    ...liste(
      'porteurs',
      mesure.porteurs.map((porteur) => ({
        ...porteur,
        texte: [nomOrganisme(catalogue, porteur.organisme), porteur.precision].filter(Boolean).join(', '),
      })),
    ),
    ...liste('documents', mesure.documents),
    ...liste('noteAuProcureur', Array.isArray(mesure.noteAuProcureur) ? mesure.noteAuProcureur : []),
    ...liste('prochaineEtape', [mesure.prochaineEtape]),
    ...titres(
      'enchainements',
      mesure.enchainements.map((lien) => ({
        ...lien,
        titre: `${lien.sens === 'avant' ? 'Avant' : 'Après'}, ${nomLien(lien.mesure) ?? lien.etape ?? ''}`,
      })),
    ),
    ...liste('cumul', mesure.cumul),
    ...liste('silences', mesure.silences),
  ];
  return lignes.map((ligne) => toRange(ligne, `mesures/${mesure.id}`, ficheDe(mesure)));
}

type Fiche = Pick<FaitRange, 'fiche' | 'famille' | 'territoire'>;
const ficheDe = ({ nomCourt, famille, territoire }: Mesure): Fiche => ({ fiche: nomCourt, famille, territoire });

function toRange(ligne: Fait & { repere: string; champ: string }, fichier: string, fiche: Fiche): FaitRange {
  const { texte, champ, etiquette, document, source, aupres } = ligne;
  return { ...fiche, repere: `${fichier}, ${ligne.repere}`, champ, texte, etiquette, document, source, aupres };
}

const faitsARemettre = (catalogue: Catalogue, mesure: Mesure): FaitRange[] =>
  resolveRemises(catalogue)
    .filter(({ id }) => id === mesure.id)
    .flatMap(({ id, sections }) =>
      sections.flatMap(({ cle, titre, faits }) =>
        faits.map((fait, rang) => {
          const ligne = { ...fait, repere: `${cle}.${rang}`, champ: `la page à remettre : ${titre}` };
          return toRange(ligne, `remises/${id}`, ficheDe(mesure));
        }),
      ),
    );

function faitsDesOrganismes(catalogue: Catalogue): FaitRange[] {
  const sources = Object.fromEntries(catalogue.sources.map((source) => [source.id, source]));
  return Object.entries(catalogue.organismes).flatMap(([id, organisme]) => {
    const { nom, resume, remarques, contacts, source, territoire } = organisme;
    const { fait } = createTraceur(source, sources);
    const trace: Trace = {
      etiquette: source.etiquette,
      document: source.document,
      source: lisible(sources, source),
    };
    const lignes = [
      { ...trace, repere: 'resume', champ: motDuChamp('organismes', 'resume'), texte: `${nom}. ${resume}` },
      ...remarques.map((remarque, rang) => ({
        ...fait(remarque, 'demarches'),
        repere: `remarques.${rang}`,
        champ: motDuChamp('organismes', 'remarques'),
      })),
      ...contacts.map(({ service, telephone, courriel, date, source: place }, rang) => ({
        ...trace,
        document: place.document,
        source: lisible(sources, place),
        repere: `contacts.${rang}`,
        champ: motDuChamp('organismes', 'contacts'),
        texte: [service, telephone, courriel, date].filter(Boolean).join(', '),
      })),
    ];
    const fiche = { fiche: nomOrganisme(catalogue, id), territoire };
    return lignes.map((ligne) => toRange(ligne, `organismes/${id}`, fiche));
  });
}

const faitsDesNumeros = ({ numeros }: Catalogue): FaitRange[] =>
  numeros.map((numero) => {
    const { id, nom, pour, acces, etiquette, document, source } = numero;
    const texte = [`${numeroDit(numero)}, ${nom}. ${pour}`, acces].filter(Boolean).join(' ');
    const ligne = { texte, etiquette, document, source, repere: 'numero', champ: 'le numéro' };
    return toRange(ligne, `numeros/${id}`, { fiche: 'Numéros nationaux', territoire: 'national' });
  });

/** Every statement, in the order of the fiches; the facts of one measure stand together, its sheet last. */
export function faitsDe(catalogue: Catalogue): FaitRange[] {
  const parMesure = catalogue.mesures.flatMap((mesure) => [
    ...faitsDeMesure(catalogue, mesure),
    ...faitsARemettre(catalogue, mesure),
  ]);
  return [...parMesure, ...faitsDesOrganismes(catalogue), ...faitsDesNumeros(catalogue)];
}
