/** What documents say differently: every cell tells its place, and the Vosges are never mixed with the rest. */
import { describe, expect, it } from 'vitest';
import { resolveEcarts } from '../../src/rubriques/sources/ecarts.build.ts';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { resolveRemplacements } from '../../src/rubriques/sources/remplacements.build.ts';
import type { Trace } from '../../src/catalogue/trace.ts';
import { DOCUMENTS } from '../fabriques/etiquettes.ts';

const catalogue = readCatalogue();
const ecarts = [...resolveEcarts(catalogue, 'sources'), ...resolveEcarts(catalogue, 'vosges')];
const courts = catalogue.sources.map(({ court }) => court);
const isAdmise = ({ etiquette, document }: Trace) => DOCUMENTS[etiquette].includes(document);

describe.each(ecarts.map((ecart) => [ecart.id, ecart] as const))('%s', (_id, ecart) => {
  const cellules = ecart.lignes.flatMap(({ cellules }) => cellules);

  it('compare quelque chose', () => {
    expect(ecart.lignes.length).toBeGreaterThan(1);
  });

  it('donne, dans chaque case, des faits avec leur place et une étiquette admise, ou le lieu du silence', () => {
    for (const { faits, muet } of cellules) {
      expect(faits.length > 0).toBe(muet === undefined);
      for (const { source } of [...faits, ...(muet ? [muet] : [])]) expect(courts).not.toContain(source);
      expect(faits.filter((fait) => !isAdmise(fait)).map(({ texte }) => texte)).toEqual([]);
    }
  });

  it('ne met sous les Vosges que leur référentiel, et nulle part ailleurs', () => {
    for (const { colonne, faits, muet } of cellules) {
      const documents = [...faits, ...(muet ? [muet] : [])].map(({ document }) => document);
      const vosgiens = documents.filter((document) => document === 'referentiel-vosges');
      expect(vosgiens.length, colonne.nom).toBe(colonne.ailleurs ? documents.length : 0);
    }
  });
});

describe('Les phrases écrites pour un écart', () => {
  const saisis = Object.entries(catalogue.ecarts);

  it.each(saisis)(
    '%s : un fait des Vosges porte « Vosges », et rien d’autre ne le porte',
    (_id, { colonnes, lignes }) => {
      for (const { faits } of lignes) {
        faits.forEach((fait, rang) => {
          const colonne = colonnes[rang];
          if (fait === 'silence' || !colonne) return;
          const propre = typeof fait === 'string' ? undefined : fait.etiquette;
          const etiquette =
            'mesure' in colonne
              ? catalogue.mesures.find(({ id }) => id === colonne.mesure)?.source.etiquette
              : colonne.etiquette;
          const document =
            'mesure' in colonne
              ? catalogue.mesures.find(({ id }) => id === colonne.mesure)?.source.document
              : colonne.document;
          expect((propre ?? etiquette) === 'vosges').toBe(document === 'referentiel-vosges');
        });
      }
    },
  );

  it('laissent aux fiches les points à confirmer, que leur page rassemble', () => {
    const confirmes = saisis.filter(([, ecart]) => JSON.stringify(ecart).includes('"a-confirmer"'));
    expect(confirmes.map(([id]) => id)).toEqual([]);
  });
});

describe('La comparaison avec les Vosges', () => {
  it('montre chaque modalité vosgienne, en premier, et dit qu’elle ne s’applique pas en Artois', () => {
    const premieres = resolveEcarts(catalogue, 'vosges').flatMap(({ lignes }) => {
      const colonne = lignes[0]?.cellules[0]?.colonne;
      return colonne?.territoire?.includes('ne s’applique pas en Artois') ? [colonne.nom] : [];
    });
    const attendues = catalogue.mesures
      .filter(({ territoire }) => territoire === 'vosges')
      .map(({ nomCourt }) => nomCourt);
    expect(premieres.sort()).toEqual(attendues.sort());
  });

  it('dit que rien ne fait face à la veille', () => {
    const veille = resolveEcarts(catalogue, 'vosges').find(({ id }) => id === 'vosges-veille');
    expect(veille?.sansPendant?.texte).toMatch(/Aucun document reçu/);
  });

  it('lit les durées dans les fiches elles-mêmes', () => {
    const [durees] = resolveEcarts(catalogue, 'vosges')
      .filter(({ id }) => id === 'vosges-asll')
      .flatMap(({ lignes }) => lignes.filter(({ sujet }) => sujet === 'Durée'));
    const textes = durees?.cellules.flatMap(({ faits }) => faits.map(({ texte }) => texte));
    const attendus = ['vosges-asll', 'asll'].map(
      (id) => catalogue.mesures.find((mesure) => mesure.id === id)?.duree.texte,
    );
    expect(textes).toEqual(attendus);
  });
});

describe('Ce qui remplace quoi', () => {
  const faits = resolveRemplacements(catalogue).flatMap(({ quoi, depuis, resteUtile, nePlusAppliquer }) => [
    quoi,
    ...depuis,
    ...resteUtile,
    ...nePlusAppliquer,
  ]);

  it('cite pour chaque phrase un document que son étiquette admet', () => {
    expect(faits.length).toBeGreaterThan(10);
    expect(faits.filter((fait) => !isAdmise(fait)).map(({ texte }) => texte)).toEqual([]);
  });
});
