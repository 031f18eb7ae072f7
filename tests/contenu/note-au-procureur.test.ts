/** What the note to the prosecutor must hold stands on the fiche of the report and on those of the three protections. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { noteAuProcureurDe } from '../../src/catalogue/mesures.ts';

const { mesures } = readCatalogue();
const FICHES = ['sauvegarde-de-justice', 'signalement-majeur-vulnerable', 'curatelle', 'tutelle'];

describe('Ce que la note au procureur doit contenir', () => {
  it('se lit sur le signalement et sur les trois protections, et nulle part ailleurs', () => {
    const portees = mesures.filter((mesure) => noteAuProcureurDe(mesure, mesures).length > 0).map(({ id }) => id);
    expect(portees.sort()).toEqual([...FICHES].sort());
  });

  it('vient de la loi, sauf ce que la MDS doit confirmer', () => {
    const points = mesures.filter(({ id }) => id === 'curatelle').flatMap((m) => noteAuProcureurDe(m, mesures));
    expect(points.filter(({ etiquette }) => etiquette === 'droit').length).toBeGreaterThanOrEqual(7);
    expect(points.filter(({ etiquette }) => etiquette !== 'droit').map(({ aupres }) => aupres)).toEqual(['mds', 'mds']);
  });
});
