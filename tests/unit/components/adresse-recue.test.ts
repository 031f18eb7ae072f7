/** Addresses as mail programs leave them: what somebody wrote is found again, and nothing leads elsewhere. */
import { describe, expect, it } from 'vitest';
import { adresseRetablie, readFragment } from '../../../src/components/adresse-recue.ts';

const LIEN = '1.cdf1d522.logement.R.T1artois.V.asll.109uimf';

describe('Un fragment', () => {
  it.each(['', '%20', '%C2%A0', '%3E', '&data=05%7C02', '?fbclid=Iw', '.', ')', ' »', '%00'])(
    'se lit malgré « %s » à la fin',
    (suite) => {
      expect(readFragment(LIEN + suite, 'situation')).toEqual({ fragment: LIEN, retabli: false });
      expect(readFragment(`masp,maj${suite}`, 'mesures').fragment).toBe('masp,maj');
    },
  );

  it('se lit malgré ses points, ses virgules ou son dièse en hexadécimal', () => {
    expect(readFragment(LIEN.replaceAll('.', '%2E'), 'situation').fragment).toBe(LIEN);
    expect(readFragment('masp%2Cmaj', 'mesures').fragment).toBe('masp,maj');
    expect(readFragment(`%23${LIEN}`, 'situation').fragment).toBe(LIEN);
  });
});

describe('Un chemin qui contient un dièse', () => {
  it('mène où il devait, et la page le saura', () => {
    expect(adresseRetablie(`/trouver/%23${LIEN}`)).toBe(`/trouver/#~${LIEN}`);
    expect(readFragment(`~${LIEN}`, 'situation')).toEqual({ fragment: LIEN, retabli: true });
    expect(adresseRetablie('/comparer/%2523masp%2Cmaj?utm=1')).toBe('/comparer/#~masp,maj?utm=1');
    expect(adresseRetablie('/echeancier%23masp')).toBe('/echeancier/#~masp');
    expect(adresseRetablie('/glossaire/%23masp')).toBe('/glossaire/#masp');
  });

  it('ne mène jamais à un autre site, et une autre adresse reste introuvable', () => {
    for (const chemin of ['//ailleurs.example/%23x', '/%23x', '/trouver/', '/javascript:alert(1)/%23x', '/trouver/%23'])
      expect(adresseRetablie(chemin)).toBeUndefined();
  });
});
