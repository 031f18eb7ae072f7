/** Reads the measures from the other side: for each organisme, what it decides, examines, may ask for, receives, carries. */
import { COMPARE, GUIDE, ICI, isComparaison } from '../../catalogue/guide.ts';
import { sansAccent, toAdresse } from '../../langue/lettres.ts';
import type { Catalogue } from '../../catalogue/assemblage.ts';
import { isDestinataire, isNomme } from '../../catalogue/noms.ts';
import type { Mesure } from '../../catalogue/mesures.ts';
import type { Fait } from '../../catalogue/trace.ts';

export const ROLES = ['decide', 'examine', 'demande', 'recoit', 'porte'] as const;
export type Role = (typeof ROLES)[number];

/** What the measures say of an organisme, measure by measure. A carrier named without more has an empty text. */
export interface Reponse {
  mesure: Mesure;
  faits: (Fait & {
    /** The service of the organisme that acts, when it is not the organisme itself. */ par?: string;
  })[];
}

/** A reverse question, one page each. */
export interface Question {
  adresse: string;
  titre: string;
  role: Role;
  /** Whom it is about: an organisme of the directory, or an answer of question W1. */
  organisme?: string;
  profil?: string;
  reponses: Reponse[];
}

/** The organisme and every service that is part of it, at any depth. */
export function avecServices({ organismes }: Pick<Catalogue, 'organismes'>, id: string): string[] {
  const services = Object.keys(organismes).filter((autre) => organismes[autre]?.partieDe === id);
  return [id, ...services.flatMap((service) => avecServices({ organismes }, service))];
}

type Acteur = Fait & { organisme?: string | undefined };

/** Statements of a measure that give this role to this organisme. */
function faitsDe(catalogue: Catalogue, mesure: Mesure, role: Role, id: string): Fait[] {
  const organisme = catalogue.organismes[id];
  if (!organisme) return [];
  const siens = (acteurs: Acteur[]) => acteurs.filter((acteur) => acteur.organisme === id);
  if (role === 'decide') return siens(mesure.decision);
  if (role === 'examine') return siens(mesure.instruction);
  if (role === 'porte')
    return mesure.porteurs
      .filter((porteur) => porteur.organisme === id)
      .map((porteur) => ({ ...porteur, texte: porteur.precision ?? '' }));
  if (role === 'demande')
    return mesure.demandeurs.filter((demandeur) =>
      demandeur.organisme === undefined
        ? demandeur.profils.includes('partenaire') && isNomme(organisme, demandeur.texte)
        : demandeur.organisme === id,
    );
  const dits: Acteur[] = [...mesure.demandeurs, ...mesure.instruction, ...mesure.decision];
  const recus = dits.filter(
    (acteur) =>
      (acteur.organisme === id && /\breçoit\b|à qui .* adressée/u.test(acteur.texte)) ||
      isDestinataire(organisme, acteur.texte),
  );
  return recus.length === 0 && isDestinataire(organisme, mesure.prochaineEtape.texte) ? [mesure.prochaineEtape] : recus;
}

/** Answers for one role, its own services included, in the order of the measures. */
export function reponsesDe(catalogue: Catalogue, role: Role, id: string): Reponse[] {
  const acteurs = avecServices(catalogue, id);
  return catalogue.mesures
    .map((mesure) => ({
      mesure,
      faits: acteurs.flatMap((acteur) =>
        faitsDe(catalogue, mesure, role, acteur).map((fait) => ({
          ...fait,
          ...(acteur === id ? {} : { par: acteur }),
        })),
      ),
    }))
    .filter(({ faits }) => faits.length > 0);
}

/** Where the carried measures are carried: the sources name carriers for one territory each. */
function lieu(reponses: Reponse[]): string {
  const territoires = reponses.map(({ mesure }) => mesure.territoire);
  const compare = COMPARE && reponses.some(({ mesure }) => isComparaison(mesure)) ? COMPARE : undefined;
  const seul = territoires[0] && GUIDE.territoires[territoires[0]];
  return (compare ?? (territoires.some((territoire) => territoire === GUIDE.ici) ? ICI : (seul ?? ICI))).dans;
}

function titreDe(role: Role, qui: string, reponses: Reponse[]): string {
  const pluriel = qui.startsWith('les ');
  const accorde = (singulier: string, plusieurs: string) => (pluriel ? plusieurs : singulier);
  const TITRES: Record<Role, string> = {
    decide: `Que ${accorde('décide', 'décident')} ${qui} ?`,
    examine: `Qu’${accorde('examine', 'examinent')} ${qui} ?`,
    demande: `Que ${accorde('peut', 'peuvent')} demander ${qui} ?`,
    recoit: `Que ${accorde('reçoit', 'reçoivent')} ${qui} ?`,
    porte: `Que ${accorde('porte', 'portent')} ${qui} ${lieu(reponses)} ?`,
  };
  return TITRES[role];
}

const toQuestion = (role: Role, qui: string, reponses: Reponse[]) => {
  const titre = titreDe(role, qui, reponses);
  return { titre, adresse: toAdresse(titre), role, reponses };
};

/** Questions about one organisme: one for each role in which a measure names it. */
export const questionsDeOrganisme = (catalogue: Catalogue, id: string): Question[] =>
  ROLES.flatMap((role) => {
    const reponses = reponsesDe(catalogue, role, id);
    const qui = catalogue.organismes[id]?.enPhrase ?? id;
    return reponses.length ? [{ ...toQuestion(role, qui, reponses), organisme: id }] : [];
  });

/** Questions about the applicants that question W1 tells apart, for the measures that apply here. */
export const questionsDesDemandeurs = ({ questions, mesures }: Pick<Catalogue, 'questions' | 'mesures'>): Question[] =>
  (questions.find(({ code }) => code === 'W1')?.reponses ?? []).flatMap(({ id, libelle }) => {
    const reponses = mesures
      .filter((mesure) => !isComparaison(mesure))
      .map((mesure) => ({ mesure, faits: mesure.demandeurs.filter(({ profils }) => profils.includes(id)) }))
      .filter(({ faits }) => faits.length > 0);
    const qui = libelle.charAt(0).toLowerCase() + libelle.slice(1);
    return reponses.length ? [{ ...toQuestion('demande', qui, reponses), profil: id }] : [];
  });

/** Every reverse question: applicants first, then the organismes by name. */
export const toQuestions = (catalogue: Catalogue): Question[] => [
  ...questionsDesDemandeurs(catalogue),
  ...organismesParNom(catalogue).flatMap(({ id }) => questionsDeOrganisme(catalogue, id)),
];

/** The directory, by name. */
export const organismesParNom = ({ organismes }: Pick<Catalogue, 'organismes'>) =>
  Object.entries(organismes)
    .map(([id, organisme]) => ({ ...organisme, id }))
    .sort((a, b) => (sansAccent(a.nom) < sansAccent(b.nom) ? -1 : 1));

/** Applicant questions whose wording names this organisme: « un travailleur social de la MDS ». */
export function demandeursNommant(catalogue: Catalogue, id: string): Question[] {
  const organisme = catalogue.organismes[id];
  const reponses = catalogue.questions.find(({ code }) => code === 'W1')?.reponses ?? [];
  return questionsDesDemandeurs(catalogue).filter(({ profil }) => {
    const { libelle, aide = '' } = reponses.find((reponse) => reponse.id === profil) ?? { libelle: '' };
    return organisme !== undefined && isNomme(organisme, `: ${libelle}, ${aide}`);
  });
}
