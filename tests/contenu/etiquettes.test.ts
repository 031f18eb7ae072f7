/** Labels: each says which document it may come from, and superseded or foreign fiches say so throughout. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { groupPointsAConfirmer } from '../../src/rubriques/sources/a-confirmer.build.ts';
import type { Trace } from '../../src/catalogue/mesures.ts';
import { DOCUMENTS } from '../fabriques/etiquettes.ts';

const catalogue = readCatalogue();
const { mesures, organismes, sources } = catalogue;

/** Every traced statement under a value. */
function tracesDe(noeud: unknown, ou: string): (Trace & { ou: string })[] {
  if (typeof noeud !== 'object' || noeud === null) return [];
  const { document, etiquette, source } = noeud as Partial<Trace>;
  const sienne = document && etiquette && source ? [{ ...(noeud as Trace), ou }] : [];
  return [...sienne, ...Object.entries(noeud).flatMap(([cle, valeur]) => tracesDe(valeur, `${ou}.${cle}`))];
}
const tracesPar = new Map(mesures.map((mesure) => [mesure.id, tracesDe(mesure, mesure.id)]));
const traces = [...tracesPar.values()].flat();
const dire = ({ ou, etiquette, document }: (typeof traces)[number]) => `${ou} : ${etiquette}, ${document}`;

const RSA_2023 = ['rsa-solidarite', 'rsa-professionnel', 'rsa-socio-professionnel', 'rsa-activite-independante'];

describe('Chaque énoncé', () => {
  it('dit son document, sa place et une étiquette que ce document admet', () => {
    expect(traces.length).toBeGreaterThan(1000);
    expect(traces.filter(({ etiquette, document }) => !DOCUMENTS[etiquette].includes(document)).map(dire)).toEqual([]);
    const courts = sources.map(({ court }) => court);
    expect(traces.filter(({ source }) => courts.includes(source)).map(dire)).toEqual([]);
  });

  it('« à confirmer » nomme un service connu, et la page des points à confirmer les rassemble tous', () => {
    const flous = traces.filter(({ etiquette }) => etiquette === 'a-confirmer');
    expect(flous.filter(({ aupres }) => !aupres || !(aupres in organismes)).map(dire)).toEqual([]);
    const cles = [...new Set(flous.map(({ ou, aupres }) => `${ou.split('.')[0]} ${aupres}`))].sort();
    const groupes = [...groupPointsAConfirmer(catalogue)].flatMap(([aupres, points]) =>
      points.map(({ mesure }) => `${mesure} ${aupres}`),
    );
    expect([...new Set(groupes)].sort()).toEqual(cles);
  });
});

describe.each(RSA_2023)('La fiche de 2023 %s', (id) => {
  const mesure = mesures.find((candidate) => candidate.id === id);

  it('porte « ancien » et le dit en tête', () => {
    expect(mesure?.source.etiquette).toBe('ancien');
    expect(mesure?.actualite?.etat).toBe('ancien');
  });

  it('ne présente rien du tableau comme encore en vigueur', () => {
    expect(
      tracesPar
        .get(id)
        ?.filter(({ etiquette }) => etiquette === 'tableau')
        .map(dire),
    ).toEqual([]);
  });
});

it('les fiches de 2023 remplacées renvoient à une mesure proposée, ou disent qu’aucune fiche 2026 n’existe', () => {
  const remplacees = mesures.filter(({ id }) => RSA_2023.includes(id));
  for (const { id, actualite } of remplacees) {
    const suites = actualite?.remplaceePar ?? [];
    expect(suites.length > 0 || /aucune fiche 2026/i.test(actualite?.texte ?? ''), id).toBe(true);
    expect(suites.filter((suite) => !mesures.find((autre) => autre.id === suite)?.proposee)).toEqual([]);
  }
});

it('les chiffres santé de 2025 portent « ancien » ou « déduit »', () => {
  const sante = traces.filter(({ document }) => document === 'sante-2025');
  expect(sante.length).toBeGreaterThan(0);
  expect(sante.filter(({ etiquette }) => !['ancien', 'deduit'].includes(etiquette)).map(dire)).toEqual([]);
});

describe('Les Vosges', () => {
  const desVosges = mesures.filter(({ territoire }) => territoire === 'vosges');

  it.each(desVosges.map((mesure) => [mesure.id, mesure] as const))('%s : comparaison seulement', (_id, mesure) => {
    expect(mesure.source.etiquette).toBe('vosges');
    expect(mesure.actualite?.etat).toBe('comparaison');
    expect(mesure.famille).toBe('vosges');
  });

  it('aucune fiche vosgienne ne s’appuie sur un document du Pas-de-Calais', () => {
    const etrangers = desVosges.flatMap(({ id }) => tracesPar.get(id) ?? []);
    expect(
      etrangers.filter(({ document }) => ['tableau-artois', 'fiches-rsa-2026'].includes(document)).map(dire),
    ).toEqual([]);
  });

  it('une règle vosgienne citée ailleurs est étiquetée comme telle', () => {
    const citees = traces.filter(
      ({ document, ou }) => document === 'referentiel-vosges' && !desVosges.some(({ id }) => ou.startsWith(`${id}.`)),
    );
    expect(citees.filter(({ etiquette }) => etiquette !== 'vosges').map(dire)).toEqual([]);
  });
});
