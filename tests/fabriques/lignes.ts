/** Lines of a tree and the questions they answer, in words, for tests of what a tree says. */
import type { QuestionAffichee } from '../../src/rubriques/trouver/donnees.ts';
import type { Ligne } from '../../src/rubriques/arbres/reponses-en-lignes.ts';

type QuestionDite = Pick<QuestionAffichee, 'multiple' | 'nsp' | 'reponses'>;

/** Answers as pairs of id and words; one whose id starts with « aucun » goes alone. */
export const createQuestionDite = (
  reponses: readonly (readonly [id: string, libelle: string])[],
  reste: Partial<QuestionDite> = {},
): QuestionDite => ({
  multiple: false,
  nsp: 'Je ne sais pas',
  reponses: reponses.map(([id, libelle]) => ({ id, libelle, exclusive: id.startsWith('aucun') })),
  ...reste,
});

/** A line with these answers; a list stands for boxes ticked together. */
export const createLigne = (reponses: readonly (string | string[])[], reste: Partial<Ligne> = {}): Ligne => ({
  branche: { reponses: [], notes: [], vers: 1 },
  reponses: reponses.map((reponse) => [reponse].flat()),
  seulement: false,
  ...reste,
});
