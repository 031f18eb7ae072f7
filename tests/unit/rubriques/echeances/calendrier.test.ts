/** Dates whatever the day: no deadline before its start, no day lost at the end of a month, in February or over a change of hour. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addJours,
  addMois,
  finDePeriode,
  isJour,
  jourEnChiffres,
  joursDePeriode,
  moisEntre,
  tempsEnMots,
} from '../../../../src/langue/dates.ts';
import { computeEcheances, refusDuJour, resteEnMots } from '../../../../src/rubriques/echeances/echeances.ts';
import { toRegles } from '../../../../src/rubriques/echeances/regles.ts';
import { createDuree, trace } from '../../../fabriques/duree.ts';
import { describeEachFuseau } from '../../../fabriques/fuseaux.ts';
import { verifie } from '../../../fabriques/hasard.ts';

const JOUR_MS = 86_400_000;
const premier = Date.UTC(1986, 0, 1) / JOUR_MS;
/** Days of eighty years, a third of them at the end of a month. */
const jour = fc
  .tuple(fc.integer({ min: premier, max: premier + 29_220 }), fc.nat(2))
  .map(([rang, sorte]) => new Date(rang * JOUR_MS).toISOString().slice(0, sorte ? 10 : 8) + (sorte ? '' : '28'))
  .chain((iso) => fc.integer({ min: 0, max: 3 }).map((plus) => (iso.endsWith('28') ? addJours(iso, plus) : iso)));
const mois = fc.integer({ min: 1, max: 60 });
/** The same sum made by hand, on the numbers of the date. */
const dernierDuMois = (annee: number, rang: number) => new Date(Date.UTC(annee, rang + 1, 0)).getUTCDate();

describeEachFuseau('Quel que soit le jour', () => {
  it('un mois plus tard est le même jour, ou le dernier d’un mois trop court', () => {
    verifie(
      fc.property(jour, mois, (iso, combien) => {
        const [annee = 0, rang = 1, quantieme = 1] = iso.split('-').map(Number);
        const vise = new Date(Date.UTC(annee, rang - 1 + combien, 1));
        const fin = Math.min(quantieme, dernierDuMois(vise.getUTCFullYear(), vise.getUTCMonth()));
        expect(addMois(iso, combien)).toBe(vise.toISOString().slice(0, 8) + String(fin).padStart(2, '0'));
      }),
      200,
    );
  });

  it('une période ne finit jamais avant son début, et sa fin se compte jour pour jour', () => {
    verifie(
      fc.property(jour, mois, (debut, combien) => {
        const fin = finDePeriode(debut, combien);
        expect(isJour(fin) && fin > debut).toBe(true);
        const jours = joursDePeriode(debut, fin);
        expect(addJours(debut, jours - 1)).toBe(fin);
        expect(moisEntre(debut, addJours(fin, 1))).toBeGreaterThanOrEqual(combien - 1);
        expect(jours).toBe((Date.parse(fin) - Date.parse(debut)) / JOUR_MS + 1);
        expect(tempsEnMots(debut, fin)).toMatch(/^(\d+ (ans?|mois|jours?))(, \d+ mois)?( et \d+ (mois|jours?))?$/);
      }),
      200,
    );
  });

  it('aucune échéance ne précède le jour dont elle part, et les premières viennent avant les limites', () => {
    const combien = fc.integer({ min: 1, max: 36 });
    verifie(
      fc.property(jour, combien, combien, combien, (debut, initiale, pas, delai) => {
        const regles = toRegles(
          createDuree({
            initiale: { ...trace, min: initiale, max: initiale },
            renouvellement: { ...trace, mois: pas, fois: 2 },
            maximum: { ...trace, mois: initiale + 2 * pas },
            jalons: [{ ...trace, nom: 'Étape', depuis: 'signature', jours: [delai], mois: [delai] }],
          }),
        );
        const dates = computeEcheances(regles, { debut, signature: debut }).flatMap(({ date }) => date ?? []);
        expect(dates.filter((date) => !isJour(date) || date < debut)).toEqual([]);
        const [premiere, ...suite] = dates.slice(2);
        expect(suite.every((date, rang) => date >= (rang ? (suite[rang - 1] ?? '') : (premiere ?? '')))).toBe(true);
        expect(refusDuJour(debut, debut)).toBeUndefined();
      }),
      200,
    );
  });

  it('le temps qui reste se dit, passé, présent ou à venir', () => {
    verifie(
      fc.property(jour, jour, mois, (debut, aujourdhui, limite) => {
        const dit = resteEnMots({ nom: 'MASP', debut, mois: limite, passees: [], jour: aujourdhui });
        const fin = finDePeriode(debut, limite);
        if (aujourdhui < debut) expect(dit).toContain(`à partir du ${jourEnChiffres(debut)}`);
        else if (aujourdhui > fin) expect(dit).toContain(`passée depuis le ${jourEnChiffres(fin)}`);
        else expect(dit).toContain(`il reste ${tempsEnMots(aujourdhui, fin)}`);
      }),
      200,
    );
  });
});

it('n’importe quel texte est un jour qui se relit, ou un refus en mots', () => {
  const texte = fc.oneof(fc.string(), jour, fc.stringMatching(/^[+-]?\d{1,6}-\d{1,2}(-\d{1,2})?$/));
  verifie(
    fc.property(texte, (iso) => {
      if (isJour(iso)) expect(iso).toMatch(/^\d{4}-\d\d-\d\d$/);
      else expect(refusDuJour(iso, '2026-11-12')).toMatch(/^Cette date n’existe pas/);
    }),
    500,
  );
});
