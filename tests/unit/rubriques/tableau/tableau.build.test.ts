import { describe, expect, it } from 'vitest';
import { toDonneesComparer } from '../../../../src/rubriques/tableau/comparer/donnees.build.ts';
import { readCatalogue } from '../../../../src/catalogue/disque.ts';
import { toTableau } from '../../../../src/rubriques/tableau/tableau.build.ts';
import { decodeVue } from '../../../../src/rubriques/tableau/adresse-de-vue.ts';
import { COLONNES, FACETTES } from '../../../../src/rubriques/tableau/tableau.ts';

const catalogue = readCatalogue();
const { lignes, filtres } = toTableau(catalogue);
const ici = catalogue.mesures.filter(({ territoire }) => territoire !== 'vosges').map(({ id }) => id);
const ligneDe = (id: string) => lignes.find(({ mesure }) => mesure.id === id);

describe('Le tableau', () => {
  it('compare toutes les mesures, sans les fiches des Vosges', () => {
    expect(lignes.map(({ mesure }) => mesure.id)).toEqual(ici);
  });

  it.each(lignes.map((ligne) => [ligne.mesure.id, ligne] as const))(
    '%s dit qui décide et étiquette ses phrases',
    (_id, { cellules }) => {
      expect(cellules.demarches.groupes.at(-1)?.titre).toBe('Décide');
      for (const { id } of COLONNES)
        for (const { phrases } of cellules[id].groupes) expect(phrases.at(-1)?.etiquette, id).toBeDefined();
    },
  );

  it('compte ce qu’une cellule laisse à la fiche', () => {
    const { cellules, mesure } = ligneDe('cjm') ?? {};
    const montrees = cellules?.public.groupes.flatMap(({ phrases }) => phrases).length ?? 0;
    expect(montrees).toBeGreaterThan(0);
    expect(montrees + (cellules?.public.reste ?? 0)).toBe(mesure?.public.length);
  });

  it('retrouve un service par l’association ou le Département dont il fait partie', () => {
    expect(ligneDe('avdl')?.facettes.organisme).toEqual(['la-vie-active-pole-logement', 'la-vie-active']);
    expect(ligneDe('masp')?.facettes.decideur).toEqual(['chef-slisl', 'slisl', 'departement']);
  });

  it('ne propose que des filtres que l’adresse sait écrire, et qui trouvent une mesure', () => {
    const admises = Object.fromEntries(filtres.map(({ facette, options }) => [facette, options.map(({ id }) => id)]));
    for (const { facette, options } of filtres) {
      expect(FACETTES).toContain(facette);
      for (const { id, nom } of options) {
        expect(decodeVue(`${facette}=${id}`, admises as never).refus).toBeUndefined();
        expect(
          lignes.some(({ facettes }) => facettes[facette].includes(id)),
          nom,
        ).toBe(true);
      }
    }
  });
});

describe('Les données de la comparaison', () => {
  const { rubriques, mesures, ecartees } = toDonneesComparer(catalogue);

  it('ont une liste de phrases par rubrique et par mesure', () => {
    expect(Object.keys(mesures)).toEqual(ici);
    for (const { phrases } of Object.values(mesures)) expect(phrases).toHaveLength(rubriques.length);
  });

  it('tiennent les Vosges à l’écart', () => {
    expect(ecartees).toHaveLength(4);
    expect(ecartees.filter((id) => id in mesures)).toEqual([]);
  });
});
