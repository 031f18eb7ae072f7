/** The lessons in order, their questions traced with the defaults of the lesson's file. */
import type { Catalogue } from '../../../catalogue/assemblage.ts';
import { createTraceur } from '../../../catalogue/trace.ts';

export type Lecon = ReturnType<typeof resolveLecons>[number];

export function resolveLecons({ lecons, sources }: Catalogue) {
  const parId = Object.fromEntries(sources.map((source) => [source.id, source]));
  return Object.entries(lecons)
    .map(([id, lecon]) => {
      const { complete } = createTraceur(lecon.source, parId);
      return { ...lecon, id, questions: lecon.questions.map((question) => complete(question, 'public')) };
    })
    .sort((a, b) => a.ordre - b.ordre);
}
