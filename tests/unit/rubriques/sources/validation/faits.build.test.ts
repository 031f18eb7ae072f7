/** The list of facts misses none and repeats none, against a walk of the catalogue that knows nothing of its fields. */
import { describe, expect, it } from 'vitest';
import { groupPointsAConfirmer } from '../../../../../src/rubriques/sources/a-confirmer.build.ts';
import { faitsDe, type FaitRange } from '../../../../../src/rubriques/sources/validation/faits.build.ts';
import { readCatalogue } from '../../../../../src/catalogue/disque.ts';
import type { Trace } from '../../../../../src/catalogue/mesures.ts';
import { resolveRemises } from '../../../../../src/rubriques/mesures/feuilles-a-remettre.build.ts';

const catalogue = readCatalogue();
const faits = faitsDe(catalogue);
const traceDe = ({ etiquette, document, source, aupres }: Trace) => [etiquette, document, source, aupres ?? ''].join();

/** Every traced statement under a value, whatever holds it. */
function tracesDe(noeud: unknown): Trace[] {
  if (typeof noeud !== 'object' || noeud === null) return [];
  const { document, etiquette, source } = noeud as Partial<Trace>;
  const sienne = document && etiquette && typeof source === 'string' ? [noeud as Trace] : [];
  return [...sienne, ...Object.values(noeud).flatMap(tracesDe)];
}
const sous = (debut: string) => faits.filter(({ repere }) => repere.startsWith(debut));
const triees = (traces: readonly Trace[]) => traces.map(traceDe).sort();

describe('La liste des faits', () => {
  it.each(catalogue.mesures.map((mesure) => [mesure.id, mesure] as const))(
    '%s : chaque phrase de la fiche, une fois, avec sa source et son étiquette',
    (id, mesure) => {
      // The fiche's own default source is no statement.
      const attendues = tracesDe({ ...mesure, source: null });
      expect(attendues.length).toBeGreaterThan(10);
      expect(triees(sous(`mesures/${id},`))).toEqual(triees(attendues));
    },
  );

  it('contient chaque phrase des pages à remettre', () => {
    const attendues = resolveRemises(catalogue).flatMap(({ sections }) => sections.flatMap(({ faits: dits }) => dits));
    expect(sous('remises/').map(({ texte }) => texte)).toEqual(attendues.map(({ texte }) => texte));
  });

  it('contient chaque organisme, ses remarques et ses contacts', () => {
    const attendues = Object.values(catalogue.organismes).reduce(
      (total, { remarques, contacts }) => total + 1 + remarques.length + contacts.length,
      0,
    );
    expect(sous('organismes/')).toHaveLength(attendues);
  });

  it('ne donne jamais deux fois le même repère, ni une ligne sans texte', () => {
    const reperes = faits.map(({ repere }) => repere);
    expect(new Set(reperes).size).toBe(reperes.length);
    expect(faits.filter(({ texte }) => texte.trim().length < 2 || /undefined|\[object/.test(texte))).toEqual([]);
  });

  it('range à confirmer autant de faits que la page qui les rassemble', () => {
    const points = [...groupPointsAConfirmer(catalogue)].map(([aupres, siens]) => [aupres, siens.length]);
    const aConfirmer = (fait: FaitRange) => fait.etiquette === 'a-confirmer';
    const compte = Map.groupBy(sous('mesures/').filter(aConfirmer), ({ aupres }) => aupres ?? '');
    expect([...compte].map(([aupres, siens]) => [aupres, siens.length]).sort()).toEqual(points.sort());
  });
});
