/** From the words of a source to dates: each kind of rule, its silences, the time already used. */
import { describe, expect, it } from 'vitest';
import {
  computeEcheances,
  resteEnMots,
  sortEcheances,
  type Origines,
} from '../../../../src/rubriques/echeances/echeances.ts';
import { originesDe, toRegles, type DureeDatee } from '../../../../src/rubriques/echeances/regles.ts';
import { createDuree, trace } from '../../../fabriques/duree.ts';
import { describeEachFuseau } from '../../../fabriques/fuseaux.ts';

const droit = { ...trace, etiquette: 'droit', source: 'Code civil, art. 1' } as const;

const echeancesDe = (chiffres: Partial<DureeDatee>, origines: Origines = { debut: '2026-01-15' }) =>
  computeEcheances(toRegles(createDuree(chiffres)), origines);
const datesDe = (...saisie: Parameters<typeof echeancesDe>) =>
  echeancesDe(...saisie).map(({ nom, date }) => [nom, date]);

describeEachFuseau('Les échéances', () => {
  it('de la première période : une date quand elle est fixe, deux entre deux bornes', () => {
    expect(datesDe({ initiale: { ...trace, min: 6, max: 6 } })).toEqual([['Fin de la première période', '2026-07-14']]);
    expect(datesDe({ initiale: { ...trace, min: 6, max: 12 } })).toEqual([
      ['Fin de la première période, au plus tôt', '2026-07-14'],
      ['Fin de la première période, au plus tard', '2027-01-14'],
    ]);
    expect(datesDe({ initiale: { ...trace, max: 24 } })).toEqual([
      ['Fin de la première période, au plus tard', '2028-01-14'],
    ]);
  });

  it('des bilans, comptés depuis le début', () => {
    const jalons = [{ ...trace, nom: 'Bilans', depuis: 'debut', mois: [3, 6, 9, 12] } as const];
    expect(datesDe({ jalons })).toEqual([
      ['Bilans, à 3 mois', '2026-04-14'],
      ['Bilans, à 6 mois', '2026-07-14'],
      ['Bilans, à 9 mois', '2026-10-14'],
      ['Bilans, à 12 mois', '2027-01-14'],
    ]);
  });

  it('des délais après l’orientation, la commission ou la signature, sans compter ce jour-là', () => {
    const jalons = [
      { ...trace, nom: 'Rendez-vous', depuis: 'orientation', jours: [15] },
      { ...trace, nom: 'Contrat', depuis: 'orientation', semaines: [4] },
      { ...trace, nom: 'Signature', depuis: 'commission', mois: [1] },
      { ...trace, nom: 'Action collective', depuis: 'signature', mois: [1] },
    ] as const;
    const origines = { orientation: '2026-03-14', commission: '2026-01-31', signature: '2026-03-30' };
    expect(datesDe({ jalons }, origines)).toEqual([
      ['Rendez-vous', '2026-03-29'],
      ['Contrat', '2026-04-11'],
      ['Signature', '2026-02-28'],
      ['Action collective', '2026-04-30'],
    ]);
  });

  it('des renouvellements un par un, comptés du début et non de proche en proche', () => {
    const chiffres = {
      initiale: { ...trace, min: 12, max: 12 },
      renouvellement: { ...trace, mois: 6, fois: 2 },
      maximum: { ...trace, mois: 24 },
    };
    expect(datesDe(chiffres, { debut: '2026-08-31' }).filter(([, date]) => date)).toEqual([
      ['Fin de la première période', '2027-08-30'],
      ['Fin du renouvellement n° 1, s’il est accordé', '2028-02-28'],
      ['Fin du renouvellement n° 2, s’il est accordé', '2028-08-30'],
      ['Limite en tout', '2028-08-30'],
    ]);
  });

  it('d’un renouvellement dont seule la longueur au plus est connue', () => {
    const chiffres = { initiale: { ...trace, max: 60 }, renouvellement: { ...droit, max: 240 } };
    expect(echeancesDe(chiffres)).toContainEqual(
      expect.objectContaining({
        nom: 'Fin d’un premier renouvellement, au plus tard',
        date: '2051-01-14',
        etiquette: 'droit',
        regle: 'Un renouvellement de 20 ans au plus, après une première période de 5 ans.',
      }),
    );
  });

  it('de la limite et de la prolongation exceptionnelle, avec leur condition', () => {
    const exceptionnel = { ...trace, mois: 36, condition: '« sur argumentation »' };
    expect(echeancesDe({ maximum: { ...trace, mois: 24 }, exceptionnel })).toMatchObject([
      { nom: 'Limite en tout', date: '2028-01-14' },
      {
        nom: 'Limite exceptionnelle',
        date: '2029-01-14',
        regle: 'À titre exceptionnel, la mesure peut aller jusqu’à 3 ans (« sur argumentation »).',
      },
    ]);
  });

  it('des phases successives, sous l’étiquette de la durée entière', () => {
    const phases = [
      { ...trace, nom: 'Diagnostic', max: 3 },
      { ...trace, nom: 'Développement', max: 18, debut: 3 },
    ];
    expect(echeancesDe({ ...droit, phases })).toMatchObject([
      { date: '2026-04-14', etiquette: 'tableau' },
      {
        date: '2027-10-14',
        etiquette: 'droit',
        regle: '18 mois au plus, après une phase de 3 mois allée à son terme.',
      },
    ]);
  });

  it('de l’entrée dans le logement', () => {
    expect(datesDe({ avantEntree: { ...trace, mois: 3 } })).toEqual([
      ['Entrée dans le logement, au plus tard, si elle suit le début', '2026-04-14'],
    ]);
  });

  it('de la préparation du renouvellement, quand la source dit combien de temps avant', () => {
    const chiffres = {
      initiale: { ...trace, min: 6, max: 6 },
      renouvellement: { ...trace },
      preparation: { ...droit, mois: 1 },
    };
    expect(echeancesDe(chiffres)).toContainEqual(
      expect.objectContaining({
        nom: 'Préparer le renouvellement',
        date: '2026-06-14',
        etiquette: 'droit',
        calcule: true,
      }),
    );
    expect(datesDe(chiffres, { debut: '2025-09-01' }), 'la fin tombe un 28 février').toContainEqual([
      'Préparer le renouvellement',
      '2026-01-31',
    ]);
  });
});

describe('Sans date', () => {
  const muettes = (chiffres: Partial<DureeDatee>) => {
    const echeances = echeancesDe(chiffres, {
      debut: '2026-01-15',
      orientation: '2026-01-15',
      commission: '2026-01-15',
      signature: '2026-01-15',
    });
    return echeances
      .filter(({ date, calcule }) => date === null && !calcule)
      .map(({ nom, regle }) => `${nom} : ${regle}`);
  };

  it('la préparation, les renouvellements et la limite que la source ne chiffre pas', () => {
    expect(muettes({ initiale: { ...trace, min: 12, max: 12 }, renouvellement: { ...trace } })).toEqual([
      'Préparer le renouvellement : La source ne dit pas combien de temps avant la fin le préparer.',
      'Renouvellement : Renouvelable ; la source ne dit ni la durée ni le nombre des renouvellements.',
      'Limite en tout : La source ne fixe pas de limite, renouvellements compris.',
    ]);
  });

  it('les renouvellements dont seul le nombre est dit, ou une condition', () => {
    const renouvellement = (reste: object) => muettes({ renouvellement: { ...trace, ...reste } })[1];
    expect(renouvellement({ fois: 2 })).toBe(
      'Renouvellement : 2 renouvellements au plus ; la source n’en dit pas la durée.',
    );
    expect(renouvellement({ condition: 'avec un contrat' })).toMatch(/des renouvellements \(avec un contrat\)\.$/);
    expect(renouvellement({ condition: 'Le tableau ne dit rien.' })).toBe('Renouvellement : Le tableau ne dit rien.');
  });

  it('un délai dont la source ne dit pas le départ', () => {
    const jalons = [{ ...trace, nom: 'Rencontre', depuis: 'non-precise', jours: [15] } as const];
    expect(muettes({ jalons })).toEqual(['Rencontre : 15 jours (la source ne dit pas à partir de quand).']);
  });

  it.each(['par-contrat', 'non-precisee', 'non-lisible', 'sans-objet'] as const)(
    'une durée « %s » : ses mots, et aucune date, même avec des chiffres',
    (etat) => {
      const chiffres = { etat, initiale: { ...trace, max: 12 }, maximum: { ...trace, mois: 24 } };
      expect(muettes(chiffres)).toEqual(['Fin de la mesure : Une durée.']);
      expect(originesDe(toRegles(createDuree(chiffres)))).toEqual([]);
    },
  );

  it('ce qui dépend d’un jour que le travailleur n’a pas donné', () => {
    const jalons = [{ ...trace, nom: 'Contrat', depuis: 'orientation', semaines: [4] } as const];
    const chiffres = { initiale: { ...trace, min: 6, max: 6 }, jalons };
    expect(datesDe(chiffres, { debut: '2026-01-15' })).toEqual([
      ['Contrat', null],
      ['Fin de la première période', '2026-07-14'],
    ]);
    expect(originesDe(toRegles(createDuree(chiffres)))).toEqual(['orientation', 'debut']);
  });

  it('une règle qui ne compte ni jours ni mois', () => {
    expect(computeEcheances([{ compte: { depuis: 'debut' } }], { debut: '2026-01-15' })).toMatchObject([
      { date: null, calcule: false },
    ]);
  });

  it('vient après ce qui en a une, où qu’elle soit', () => {
    const dates = ['2026-12-31', null, '2027-01-01', null, '2026-01-01'];
    const tri = (rangs: number[]) => sortEcheances(rangs.map((rang) => ({ date: dates[rang] ?? null })));
    for (const rangs of [
      [0, 1, 2, 3, 4],
      [1, 0, 3, 4, 2],
      [4, 3, 2, 1, 0],
    ])
      expect(tri(rangs).map(({ date }) => date)).toEqual(['2026-01-01', '2026-12-31', '2027-01-01', null, null]);
  });

  it('vient après ce qui en a une', () => {
    const tri = sortEcheances([{ date: null }, { date: '2027-01-01' }, { date: '2026-12-31' }]);
    expect(tri.map(({ date }) => date)).toEqual(['2026-12-31', '2027-01-01', null]);
  });
});

it('sans renouvellement, une première période égale à la limite ne se dit qu’une fois', () => {
  expect(datesDe({ initiale: { ...trace, max: 12 }, maximum: { ...trace, mois: 12 } })).toEqual([
    ['Limite en tout', '2027-01-14'],
  ]);
});

describe('Le temps déjà pris', () => {
  const reste = (situation: Partial<Parameters<typeof resteEnMots>[0]>) =>
    resteEnMots({ nom: 'MASP', debut: '2024-01-15', mois: 48, passees: [], jour: '2026-11-12', ...situation });

  it('se retire de la limite, aujourd’hui compris dans ce qui reste', () => {
    expect(reste({})).toBe('MASP depuis le 15/01/2024 : il reste 1 an, 2 mois et 3 jours sur 4 ans.');
    expect(reste({ jour: '2028-01-14' })).toBe('MASP depuis le 15/01/2024 : il reste 1 jour sur 4 ans.');
    expect(reste({ jour: '2024-01-15' })).toBe('MASP depuis le 15/01/2024 : il reste 4 ans sur 4 ans.');
  });

  it('se dit aussi quand la limite est passée, ou la mesure à venir', () => {
    expect(reste({ jour: '2028-01-15' })).toBe(
      'MASP depuis le 15/01/2024 : la limite de 4 ans est passée depuis le 14/01/2028.',
    );
    expect(reste({ jour: '2024-01-14' })).toBe('MASP à partir du 15/01/2024 : 4 ans au plus sur 4 ans.');
  });

  it('compte les périodes précédentes, jour pour jour, dans la limite comme dans la phrase', () => {
    const passees = [
      { debut: '2020-01-01', fin: '2020-01-10' },
      { debut: '2022-03-01', fin: '2022-03-04' },
    ];
    expect(reste({ passees, jour: '2027-12-31' })).toBe(
      'MASP depuis le 15/01/2024 : il reste 1 jour sur 4 ans, en comptant les périodes précédentes.',
    );
    const regles = toRegles(createDuree({ initiale: { ...trace, max: 12 }, maximum: { ...trace, mois: 48 } }));
    expect(computeEcheances(regles, { debut: '2024-01-15' }, passees).map(({ date }) => date)).toEqual([
      '2025-01-14',
      '2027-12-31',
    ]);
    // 1,460 days taken off 1,461: one is left, the first.
    expect(reste({ passees: [{ debut: '2015-01-01', fin: '2018-12-30' }], jour: '2024-01-15' })).toMatch(
      /il reste 1 jour sur 4 ans, en comptant/,
    );
    expect(reste({ passees: [{ debut: '2015-01-01', fin: '2019-12-31' }] })).toBe(
      'MASP : les périodes précédentes atteignent déjà les 4 ans.',
    );
  });
});
