/** The dates of the real measures: each justified by a number of its file, none where the file gives none. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import type { Mesure } from '../../src/catalogue/mesures.ts';
import { computeEcheances } from '../../src/rubriques/echeances/echeances.ts';
import { originesDe, toRegles } from '../../src/rubriques/echeances/regles.ts';
import { corpsDesMesures, textesDe } from '../fabriques/contenu.ts';

const { mesures } = readCatalogue();
const JOUR = '2026-08-31';
const TOUTES = { debut: JOUR, orientation: JOUR, commission: JOUR, signature: JOUR };
const cas = mesures.map((mesure) => [mesure.id, mesure] as const);
const echeancesDe = ({ duree }: Mesure) => computeEcheances(toRegles(duree), TOUTES);

/** Second reading of the calendar, with nothing but the rule of leap years. */
const longueur = (an: number, mois: number) =>
  mois === 2 ? (an % 4 === 0 && (an % 100 !== 0 || an % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(mois) ? 30 : 31;
function moisApres(iso: string, nombre: number): string {
  const [an = 0, mois = 0, jour = 0] = iso.split('-').map(Number);
  const rang = an * 12 + mois - 1 + nombre;
  const [vers, de] = [Math.floor(rang / 12), (rang % 12) + 1];
  return [vers, de, Math.min(jour, longueur(vers, de))].map((n) => String(n).padStart(2, '0')).join('-');
}
function jourApres(iso: string, nombre: number): string {
  let [an = 0, mois = 0, jour = 0] = iso.split('-').map(Number);
  for (let reste = Math.abs(nombre); reste > 0; reste--) {
    jour += Math.sign(nombre);
    if (jour === 0) [an, mois] = mois === 1 ? [an - 1, 12] : [an, mois - 1];
    if (jour === 0) jour = longueur(an, mois);
    if (jour > longueur(an, mois)) [an, mois, jour] = mois === 12 ? [an + 1, 1, 1] : [an, mois + 1, 1];
  }
  return [an, mois, jour].map((n) => String(n).padStart(2, '0')).join('-');
}
const veille = (mois: number) => jourApres(moisApres(JOUR, mois), -1);

/** Dates that the numbers of the file allow. */
function datesPermises({ duree }: Mesure): string[] {
  const { etat, initiale, renouvellement, maximum, exceptionnel, preparation, avantEntree, phases, jalons } = duree;
  const desJalons = jalons
    .filter(({ depuis }) => depuis !== 'non-precise')
    .flatMap(({ depuis, jours = [], semaines = [], mois = [] }) => [
      ...jours.map((n) => jourApres(JOUR, n)),
      ...semaines.map((n) => jourApres(JOUR, 7 * n)),
      ...mois.map((n) => (depuis === 'debut' ? veille(n) : moisApres(JOUR, n))),
    ]);
  if (etat !== 'chiffree') return desJalons;
  const fin = initiale?.max ?? 0;
  const renouvelee = renouvellement?.mois ?? renouvellement?.max;
  const fois = renouvellement?.mois ? (renouvellement.fois ?? 1) : 1;
  return [
    ...desJalons,
    ...[initiale?.min, initiale?.max, maximum?.mois, exceptionnel?.mois, avantEntree?.mois].flatMap((n) =>
      n ? [veille(n)] : [],
    ),
    ...phases.map(({ debut = 0, max }) => veille(debut + max)),
    ...(renouvelee ? Array.from({ length: fois }, (_, rang) => veille(fin + renouvelee * (rang + 1))) : []),
    ...(preparation ? [veille(fin - preparation.mois)] : []),
  ];
}

describe('Chaque mesure', () => {
  it.each(cas)('%s : ses dates sont celles que ses nombres permettent, toutes, et rien d’autre', (_id, mesure) => {
    const trouvees = echeancesDe(mesure).flatMap(({ date }) => date ?? []);
    expect([...new Set(trouvees)].toSorted()).toEqual([...new Set(datesPermises(mesure))].toSorted());
  });

  it.each(cas)('%s : chaque règle garde une trace de sa durée, et tient en phrases courtes', (_id, { duree }) => {
    const traces = [duree, ...duree.phases, ...duree.jalons, ...Object.values(duree)].map((piece) =>
      typeof piece === 'object' && 'etiquette' in piece ? `${piece.etiquette} ${piece.source}` : '',
    );
    for (const { nom, regle, etiquette, source } of toRegles(duree)) {
      expect(traces).toContain(`${etiquette} ${source}`);
      expect(regle, nom).toMatch(/[.»)]$/);
      for (const phrase of regle.split(/(?<=[.!?])\s+/u))
        expect(phrase.split(/\s+/).length, phrase).toBeLessThanOrEqual(30);
    }
  });

  it('muette ou illisible ne donne aucune date', () => {
    const sans = mesures.filter((mesure) => originesDe(toRegles(mesure.duree)).length === 0);
    expect(sans.map(({ id }) => id).toSorted()).toEqual([
      'cjm',
      'envaul',
      'rsa-orientation-dsp',
      'signalement-majeur-vulnerable',
    ]);
    expect(sans.flatMap(echeancesDe).filter(({ date }) => date)).toEqual([]);
  });

  it('ne dit quand préparer le renouvellement que si sa source le dit : les contrats des Vosges', () => {
    const dites = mesures.filter((mesure) =>
      echeancesDe(mesure).some(({ nom, date }) => nom === 'Préparer le renouvellement' && date),
    );
    expect(dites.map(({ id }) => id).toSorted()).toEqual([
      'vosges-mobilisation',
      'vosges-socioprofessionnel',
      'vosges-veille',
    ]);
  });
});

it('aucun document ne parle de jours ouvrés : tous les jours comptent, comme la page le dit', () => {
  const ouvres = [...textesDe('mesures', 'questions', 'organismes'), ...corpsDesMesures()].filter(({ texte }) =>
    /jours? (ouvr|non ouvr|franc)/iu.test(texte),
  );
  expect(ouvres).toEqual([]);
});

describe('Les dates qu’une fiche promet', () => {
  const datesDe = (id: string) =>
    echeancesDe(mesures.find((mesure) => mesure.id === id) as Mesure).map(({ nom, date }) => `${nom} ${date}`);

  it('RSA : premier rendez-vous à 15 jours, contrat à 4 semaines, fin et point avec le SLAI à 6 mois', () => {
    expect(datesDe('rsa-remobilisation-intensive').slice(0, 4)).toEqual([
      'Premier rendez-vous, au plus tard 2026-09-15',
      'Contrat d’engagement signé, au plus tard 2026-09-28',
      'Point obligatoire avec le SLAI 2027-02-27',
      'Fin de la première période 2027-02-27',
    ]);
  });

  it('ASLL : contrat tripartite un mois après la commission, 24 mois, puis 36 par exception', () => {
    const dates = datesDe('asll');
    expect(dates[0]).toMatch(/^Contrat d’engagement tripartite .* 2026-09-30$/);
    expect(dates.slice(-2)).toEqual(['Limite en tout 2028-08-30', 'Limite exceptionnelle 2029-08-30']);
  });
});
