/** An exercise: the measures a worker would study now, compared with what the model says of each. Pure. */
import type { Statut } from '../../decision/modele.ts';

/** Status of each measure listed with the case, in the order of the list. */
export type Statuts = Readonly<Record<string, Statut>>;

/** What the model says of one choice; « admis » when it leaves both choices open. */
export type Jugement = 'juste' | 'admis' | 'oubli' | 'trop_tot' | 'a_tort';

export interface Retour {
  mesure: string;
  choisie: boolean;
  jugement: Jugement;
  /** Why, in one sentence. */
  phrase: string;
}

export type Resultat = 'reussi' | 'a_revoir';

/** A box of its own: to study none of them is a choice, an empty form is not. */
export const AUCUNE = 'aucune';

/** Judgements that call for another look at the measure. */
const FAUTES: readonly Jugement[] = ['oubli', 'trop_tot', 'a_tort'];

export const JUGEMENTS_DITS: Record<Jugement, string> = {
  juste: 'Juste',
  admis: 'Les deux se défendent',
  oubli: 'Oubliée',
  trop_tot: 'Trop tôt',
  a_tort: 'À tort',
};

/** By status, what is said of the measure when it was chosen, then when it was not. */
const RETOURS: Record<Statut, Record<'choisie' | 'laissee', readonly [Jugement, string]>> = {
  correspond: {
    choisie: ['juste', 'Vous l’avez cochée : ses critères sont réunis.'],
    laissee: ['oubli', 'Vous ne l’avez pas cochée : ses critères sont pourtant réunis.'],
  },
  a_verifier: {
    choisie: ['admis', 'Vous l’avez cochée : un point reste à vérifier avant d’aller plus loin.'],
    laissee: ['admis', 'Vous ne l’avez pas cochée : un point reste à vérifier, gardez-la en tête.'],
  },
  prealable: {
    choisie: ['trop_tot', 'Vous l’avez cochée : une autre étape vient d’abord.'],
    laissee: ['juste', 'Vous ne l’avez pas cochée : une autre étape vient d’abord.'],
  },
  en_cours: {
    choisie: ['a_tort', 'Vous l’avez cochée : elle est déjà en cours, elle ne se demande pas une seconde fois.'],
    laissee: ['juste', 'Vous ne l’avez pas cochée : elle est déjà en cours.'],
  },
  ecartee: {
    choisie: ['a_tort', 'Vous l’avez cochée : un critère l’écarte.'],
    laissee: ['juste', 'Vous ne l’avez pas cochée : un critère l’écarte.'],
  },
};

/** One answer per measure of the list; a choice that is not in the list counts for nothing. */
export const compareChoix = (statuts: Statuts, choix: readonly string[]): Retour[] =>
  Object.entries(statuts).map(([mesure, statut]) => {
    const choisie = choix.includes(mesure);
    const [jugement, phrase] = RETOURS[statut][choisie ? 'choisie' : 'laissee'];
    return { mesure, choisie, jugement, phrase };
  });

/** The result of a case, the sentence that says it, and the measures to look at again, in the order of the judgements. */
export function resumeRetours(retours: readonly Retour[]) {
  const fautes = FAUTES.flatMap((voulu) => retours.filter(({ jugement }) => jugement === voulu));
  const resultat: Resultat = fautes.length ? 'a_revoir' : 'reussi';
  const nombre = fautes.length > 1 ? `${fautes.length} mesures à revoir.` : 'Une mesure à revoir.';
  return { resultat, fautes, phrase: fautes.length ? nombre : 'Réussi : rien d’oublié, rien coché à tort.' };
}

/** The case to open next: the first after this one, in the order of the level, that is not done; none when all are. */
export function suivantDe(niveau: readonly string[], cas: string, faits: readonly string[]): string | undefined {
  const rang = niveau.indexOf(cas);
  return [...niveau.slice(rang + 1), ...niveau.slice(0, Math.max(rang, 0))].find((id) => !faits.includes(id));
}
