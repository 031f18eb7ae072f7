/** What the guide does not cover: each need has somebody to turn to, and each sentence a public text that was read. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { resolveHorsGuide } from '../../src/rubriques/hors-guide/hors-guide.build.ts';

const catalogue = readCatalogue();
const besoins = Object.entries(catalogue['hors-guide']);
const extraits = catalogue.sources.find(({ id }) => id === 'services-nationaux')?.extraits ?? [];
const lignes = besoins.flatMap(([id, { versQui }]) => versQui.map((ligne) => ({ id, ...ligne })));
const extraitDe = ({ source }: (typeof lignes)[number]) => extraits.find(({ rangee }) => rangee === source.rangee);

describe('Hors du guide', () => {
  it('« site public » se lit dans deux textes ; un seul texte ne suffit pas', () => {
    const publiques = lignes.filter(({ etiquette }) => etiquette === 'public');
    expect(publiques.length).toBeGreaterThan(30);
    const seules = publiques.filter((ligne) => !extraitDe(ligne)?.retrouve);
    expect(seules.map(({ id, texte }) => `${id} : ${texte}`)).toEqual([]);
  });

  it('aucun numéro qui ne soit dans le texte lu', () => {
    const chiffres = (texte = '') => texte.replace(/\D/g, '');
    const numeros = lignes.filter(({ numero }) => numero !== undefined);
    expect(numeros.length).toBeGreaterThan(3);
    for (const ligne of numeros) {
      const { dit, article } = extraitDe(ligne) ?? {};
      expect(chiffres(`${dit} ${article}`), ligne.id).toContain(chiffres(ligne.numero));
    }
  });

  it('chaque besoin dit vers qui se tourner, dans l’ordre alphabétique, et renvoie à un nom', () => {
    const montres = resolveHorsGuide(catalogue);
    expect(montres.length).toBeGreaterThanOrEqual(15);
    const titres = montres.map(({ titre }) => titre);
    expect(titres).toEqual(titres.toSorted((a, b) => a.localeCompare(b, 'fr')));
    for (const { id, renvois, versQui } of montres) {
      expect(versQui.length, id).toBeGreaterThan(0);
      expect(renvois.length, id).toBeGreaterThan(0);
      expect(
        renvois.filter(({ nom, adresse }) => adresse.endsWith(nom)),
        id,
      ).toEqual([]);
    }
  });
});
