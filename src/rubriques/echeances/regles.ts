/**
 * The rules a measure's dates follow: what each is counted from and how far, in the order of time, each in one sentence
 * with its trace. Where the source gives no number, the rule is that silence, and it counts nothing.
 */
import { DEPUIS, moisEnMots, type Duree, type Jalon, type Trace } from '../mesures/duree.ts';

/** The dates a worker may know, in the order they happen. */
export const ORIGINES = ['orientation', 'commission', 'signature', 'debut'] as const;
export type Origine = (typeof ORIGINES)[number];

/** How a date is reached. Months from the start are a length of time, from anything else a time limit (see dates.ts). */
export interface Compte {
  depuis: Origine;
  mois?: number;
  jours?: number;
  /** Months taken back from the end so reached. */
  avance?: number;
  /** True for a limit in all: periods already done come off it. */
  enTout?: boolean;
}

export interface Regle extends Trace {
  nom: string;
  /** One sentence. */
  regle: string;
  /** Absent where the source is silent. */
  compte?: Compte;
}

export interface DureeDatee extends Duree {
  jalons: readonly Jalon[];
}

const traceDe = ({ etiquette, source, document, aupres }: Trace): Trace => ({ etiquette, source, document, aupres });
const suite = (condition?: string) => (condition ? ` (${condition})` : '');
const depuisDebut = (mois: number, reste: Partial<Compte> = {}): Compte => ({ depuis: 'debut', mois, ...reste });

function reglesDuJalon(jalon: Jalon): Regle[] {
  const { nom, depuis, jours = [], semaines = [], mois = [] } = jalon;
  const pas = [
    ...jours.map((nombre) => ({ texte: `${nombre} jours`, jours: nombre })),
    ...semaines.map((nombre) => ({ texte: `${nombre} semaines`, jours: 7 * nombre })),
    ...mois.map((nombre) => ({ texte: `${nombre} mois`, mois: nombre })),
  ];
  return pas.map(({ texte, ...combien }) => ({
    ...traceDe(jalon),
    nom: pas.length > 1 ? `${nom}, à ${texte}` : nom,
    regle: `${texte}${DEPUIS[depuis]}.`,
    ...(depuis !== 'non-precise' && { compte: { depuis, ...combien } }),
  }));
}

function reglesInitiales({ initiale, renouvellement, maximum }: Duree): Regle[] {
  // Said once: without renewal, the first period is the limit in all.
  if (!initiale || (!renouvellement && maximum?.mois === initiale.max)) return [];
  const { min, max } = initiale;
  const fin = (nom: string, mois: number, combien: string): Regle => ({
    ...traceDe(initiale),
    nom: `Fin de la première période${nom}`,
    regle: `La première période dure ${moisEnMots(mois)}${combien}.`,
    compte: depuisDebut(mois),
  });
  if (min === max) return [fin('', max, '')];
  return [...(min ? [fin(', au plus tôt', min, ' au moins')] : []), fin(', au plus tard', max, ' au plus')];
}

/** When to prepare the renewal; the sources of Artois never say, and no delay is made up for them. */
function reglesDePreparation(duree: Duree): Regle[] {
  const { preparation, renouvellement, initiale } = duree;
  if (preparation && initiale)
    return [
      {
        ...traceDe(preparation),
        nom: 'Préparer le renouvellement',
        regle: `Le renouvellement se prépare ${moisEnMots(preparation.mois)} avant la fin de la première période${suite(preparation.condition)}.`,
        compte: depuisDebut(initiale.max, { avance: preparation.mois }),
      },
    ];
  if (!renouvellement) return [];
  const regle = 'La source ne dit pas combien de temps avant la fin le préparer.';
  return [{ ...traceDe(duree), nom: 'Préparer le renouvellement', regle }];
}

function reglesDuRenouvellement({ renouvellement, initiale }: Duree): Regle[] {
  if (!renouvellement) return [];
  const { mois, fois, max, condition } = renouvellement;
  const trace = traceDe(renouvellement);
  if (mois && initiale && initiale.min === initiale.max)
    return Array.from({ length: fois ?? 1 }, (_, rang) => ({
      ...trace,
      nom: `Fin du renouvellement${fois === 1 ? '' : ` n° ${rang + 1}`}, s’il est accordé`,
      regle: `${moisEnMots(initiale.max)}, puis ${rang ? `${rang + 1} renouvellements` : 'un renouvellement'} de ${moisEnMots(mois)}${suite(condition)}.`,
      compte: depuisDebut(initiale.max + mois * (rang + 1)),
    }));
  if (max && initiale)
    return [
      {
        ...trace,
        nom: `Fin ${fois === 1 ? 'du' : 'd’un premier'} renouvellement, au plus tard`,
        regle: `Un renouvellement de ${moisEnMots(max)} au plus, après une première période de ${moisEnMots(initiale.max)}${suite(condition)}.`,
        compte: depuisDebut(initiale.max + max),
      },
    ];
  const nombre = fois ? `${fois} renouvellements au plus ; la source n’en dit pas la durée` : '';
  const muet = nombre || 'Renouvelable ; la source ne dit ni la durée ni le nombre des renouvellements';
  // A condition written as a sentence already tells the silence.
  const regle = condition && /^\p{Lu}/u.test(condition) ? condition : `${muet}${suite(condition)}`;
  return [{ ...trace, nom: 'Renouvellement', regle: regle.replace(/\.?$/, '.') }];
}

function reglesDesLimites(duree: Duree): Regle[] {
  const { renouvellement, maximum, exceptionnel } = duree;
  const regles: Regle[] = [];
  if (maximum)
    regles.push({
      ...traceDe(maximum),
      nom: 'Limite en tout',
      regle: `La mesure dure ${moisEnMots(maximum.mois)} au plus, renouvellements compris${suite(maximum.condition)}.`,
      compte: depuisDebut(maximum.mois, { enTout: true }),
    });
  else if (renouvellement)
    regles.push({
      ...traceDe(duree),
      nom: 'Limite en tout',
      regle: 'La source ne fixe pas de limite, renouvellements compris.',
    });
  if (exceptionnel)
    regles.push({
      ...traceDe(exceptionnel),
      nom: 'Limite exceptionnelle',
      regle: `À titre exceptionnel, la mesure peut aller jusqu’à ${moisEnMots(exceptionnel.mois)}${suite(exceptionnel.condition)}.`,
      compte: depuisDebut(exceptionnel.mois, { enTout: true }),
    });
  return regles;
}

/** Every rule of a measure, silences included. */
export function toRegles(duree: DureeDatee): Regle[] {
  const { etat, avantEntree, phases, jalons } = duree;
  const etapes = jalons.flatMap(reglesDuJalon);
  if (etat !== 'chiffree') return [...etapes, { ...traceDe(duree), nom: 'Fin de la mesure', regle: duree.texte }];
  const entree: Regle[] = avantEntree
    ? [
        {
          ...traceDe(avantEntree),
          nom: 'Entrée dans le logement, au plus tard, si elle suit le début',
          regle: `L’accompagnement peut commencer ${moisEnMots(avantEntree.mois)} au plus avant l’entrée${suite(avantEntree.condition)}.`,
          compte: depuisDebut(avantEntree.mois),
        },
      ]
    : [];
  const successives = phases.map(({ nom, max, debut, ...trace }): Regle => {
    const apres = debut ? `, après une phase de ${moisEnMots(debut)} allée à son terme` : '';
    return {
      // How phases add up is what the words of the whole duration say.
      ...traceDe(debut ? duree : trace),
      nom: `${nom} : fin au plus tard`,
      regle: `${moisEnMots(max)} au plus${apres}.`,
      compte: depuisDebut((debut ?? 0) + max),
    };
  });
  return [
    ...etapes,
    ...entree,
    ...reglesInitiales(duree),
    ...successives,
    ...reglesDePreparation(duree),
    ...reglesDuRenouvellement(duree),
    ...reglesDesLimites(duree),
  ];
}

/** The dates to ask for: what the rules are counted from. */
export const originesDe = (regles: readonly { compte?: Compte }[]): Origine[] =>
  ORIGINES.filter((origine) => regles.some(({ compte }) => compte?.depuis === origine));
