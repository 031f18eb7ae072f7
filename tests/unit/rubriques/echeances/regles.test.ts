/** The rules of a measure in sentences: what is counted, from when, how far, and what the source leaves unsaid. */
import { describe, expect, it } from 'vitest';
import { toRegles, type DureeDatee } from '../../../../src/rubriques/echeances/regles.ts';
import { createDuree, trace } from '../../../fabriques/duree.ts';

const dites = (chiffres: Partial<DureeDatee>) =>
  toRegles(createDuree(chiffres)).map(({ nom, regle }) => `${nom} : ${regle}`);
const comptes = (chiffres: Partial<DureeDatee>) => toRegles(createDuree(chiffres)).map(({ compte }) => compte);

describe('Les étapes', () => {
  it('disent leur délai et son départ, sans compter d’un jour que la source ne nomme pas', () => {
    const jalons = [
      { ...trace, nom: 'Contrat', depuis: 'orientation', semaines: [4] },
      { ...trace, nom: 'Rencontre', depuis: 'non-precise', jours: [15] },
    ] as const;
    expect(dites({ jalons })).toEqual([
      'Contrat : 4 semaines après l’orientation.',
      'Rencontre : 15 jours (la source ne dit pas à partir de quand).',
    ]);
    expect(comptes({ jalons })).toEqual([{ depuis: 'orientation', jours: 28 }, undefined]);
  });
});

describe('La première période', () => {
  it('se dit fixe, ou par ses deux bornes', () => {
    expect(dites({ initiale: { ...trace, min: 6, max: 6 } })).toEqual([
      'Fin de la première période : La première période dure 6 mois.',
    ]);
    expect(dites({ initiale: { ...trace, min: 6, max: 12 } })).toEqual([
      'Fin de la première période, au plus tôt : La première période dure 6 mois au moins.',
      'Fin de la première période, au plus tard : La première période dure 12 mois au plus.',
    ]);
  });
});

describe('Le renouvellement', () => {
  const initiale = { ...trace, min: 12, max: 12 };
  const renouvellement = (reste: object, debut: object = initiale) =>
    dites({ initiale: { ...trace, max: 12, ...debut }, renouvellement: { ...trace, ...reste } }).filter((dite) =>
      /^(Fin d.* renouvellement|Renouvellement)/.test(dite),
    );

  it('se compte un par un depuis le début, numéroté s’il y en a plusieurs', () => {
    expect(renouvellement({ mois: 6, fois: 1, condition: 'avec un bilan' })).toEqual([
      'Fin du renouvellement, s’il est accordé : 12 mois, puis un renouvellement de 6 mois (avec un bilan).',
    ]);
    expect(renouvellement({ mois: 6, fois: 2 })).toEqual([
      'Fin du renouvellement n° 1, s’il est accordé : 12 mois, puis un renouvellement de 6 mois.',
      'Fin du renouvellement n° 2, s’il est accordé : 12 mois, puis 2 renouvellements de 6 mois.',
    ]);
  });

  it('ne se date pas quand la première période n’a pas de longueur fixe', () => {
    expect(renouvellement({ mois: 6, fois: 2 }, { min: 6 })).toEqual([
      'Renouvellement : 2 renouvellements au plus ; la source n’en dit pas la durée.',
    ]);
  });

  it('au plus long, se dit seul ou premier', () => {
    const suite =
      'renouvellement, au plus tard : Un renouvellement de 12 mois au plus, après une première période de 12 mois.';
    expect(renouvellement({ max: 12, fois: 1 })).toEqual([`Fin du ${suite}`]);
    expect(renouvellement({ max: 12 })).toEqual([`Fin d’un premier ${suite}`]);
  });

  it('garde entre parenthèses une condition qui n’est pas une phrase, même si un mot y porte une majuscule', () => {
    expect(renouvellement({ condition: 'par le Juge' })).toEqual([
      'Renouvellement : Renouvelable ; la source ne dit ni la durée ni le nombre des renouvellements (par le Juge).',
    ]);
  });

  it('se prépare quand la source dit combien de temps avant', () => {
    const preparation = { ...trace, mois: 2, condition: 'avec la personne' };
    expect(dites({ initiale, preparation })).toContain(
      'Préparer le renouvellement : Le renouvellement se prépare 2 mois avant la fin de la première période (avec la personne).',
    );
  });
});

describe('Les limites', () => {
  it('comptent les renouvellements, et l’exception aussi', () => {
    const chiffres = {
      maximum: { ...trace, mois: 24, condition: 'sauf accord' },
      exceptionnel: { ...trace, mois: 36 },
    };
    expect(dites(chiffres)).toEqual([
      'Limite en tout : La mesure dure 2 ans au plus, renouvellements compris (sauf accord).',
      'Limite exceptionnelle : À titre exceptionnel, la mesure peut aller jusqu’à 3 ans.',
    ]);
    expect(comptes(chiffres)).toEqual([
      { depuis: 'debut', mois: 24, enTout: true },
      { depuis: 'debut', mois: 36, enTout: true },
    ]);
  });
});

it('les phases et l’entrée disent leur fin au plus tard', () => {
  const phases = [
    { ...trace, nom: 'Diagnostic', max: 3 },
    { ...trace, nom: 'Développement', max: 18, debut: 3 },
  ];
  expect(dites({ avantEntree: { ...trace, mois: 3, condition: 'bail à signer' }, phases })).toEqual([
    'Entrée dans le logement, au plus tard, si elle suit le début : L’accompagnement peut commencer 3 mois au plus avant l’entrée (bail à signer).',
    'Diagnostic : fin au plus tard : 3 mois au plus.',
    'Développement : fin au plus tard : 18 mois au plus, après une phase de 3 mois allée à son terme.',
  ]);
});
