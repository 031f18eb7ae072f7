/** Where to turn: which blocks a result shows for these doors and answers. They change no status and exclude nothing. */
import type { OrientationSaisie } from '../schemas/orientation.ts';
import { mayServir } from './lieux.ts';
import { evaluateCondition, VRAI } from './logique.ts';
import type { MesureModele, Reponses } from './modele.ts';
import { adresseNumero, adresseTelephone, numeroDit, type NumeroAffiche } from '../langue/numeros.ts';

export interface OrientationAffichee extends Pick<
  OrientationSaisie,
  'place' | 'titre' | 'quand' | 'numeros' | 'organismes'
> {
  id: string;
  sauf?: OrientationSaisie['sauf'];
  faits: readonly { texte: string; source: string; etiquette: string }[];
  lien?: OrientationSaisie['lien'];
}

/** Contacts of a service, each with the answers to T1 it serves; everywhere when none is given. */
interface ServiceAffiche {
  nom: string;
  contacts: readonly { service: string; telephone: string; lieux?: readonly string[] | undefined }[];
}

export interface Annuaire {
  numeros: readonly NumeroAffiche[];
  services: Readonly<Record<string, ServiceAffiche>>;
}

/** Somebody to call: what the button says, what it dials, whom it serves. */
export interface Appel {
  numero: string;
  nom: string;
  adresse: string;
  pour?: string | undefined;
  acces?: string | undefined;
}

interface Situation {
  orientations: readonly OrientationAffichee[];
  mesures: readonly Pick<MesureModele, 'id' | 'portes'>[];
  portes: readonly string[];
  reponses: Reponses;
  /** True when no measure is retained. */
  impasse: boolean;
}

/** The doors, and those of the measures that were opened alone. */
const portesDe = ({ portes, mesures }: Situation): string[] => [
  ...portes,
  ...mesures.filter(({ id }) => portes.includes(id)).flatMap((mesure) => mesure.portes),
];

/** Blocks shown, in their order. Only what is said shows one: an unknown never does. */
export function orientationsDe(situation: Situation): OrientationAffichee[] {
  const { orientations, reponses, impasse } = situation;
  const ouvertes = portesDe(situation);
  const isVraie = (si: OrientationAffichee['sauf']) => si !== undefined && evaluateCondition(si, reponses) === VRAI;
  return orientations.filter(
    ({ place, quand, sauf }) =>
      (place !== 'impasse' || impasse) &&
      !isVraie(sauf) &&
      quand.some(
        ({ portes, si }) =>
          (!portes || portes.some((porte) => ouvertes.includes(porte))) && (si === undefined || isVraie(si)),
      ),
  );
}

/** Whom to call for a block: national numbers first, then the services of the place where the person lives. */
export function appelsDe(
  { numeros, organismes }: Pick<OrientationAffichee, 'numeros' | 'organismes'>,
  annuaire: Annuaire,
  reponses: Reponses,
): Appel[] {
  const nationaux = numeros
    .flatMap((voulu) => annuaire.numeros.filter(({ id }) => id === voulu))
    .map((numero): Appel => {
      const { nom, pour, acces } = numero;
      return { numero: numeroDit(numero), nom, adresse: adresseNumero(numero), pour, acces };
    });
  const locaux = organismes
    .flatMap((voulu) => annuaire.services[voulu]?.contacts ?? [])
    .filter(({ lieux }) => mayServir(lieux, reponses))
    .map(({ service, telephone }): Appel => ({
      numero: telephone,
      nom: service,
      adresse: adresseTelephone(telephone),
    }));
  return [...nationaux, ...locaux];
}
