/** What is wrong in a condition of the content: a question or an answer that does not exist, a leaf that reads nothing. */
import type { Condition } from '../../decision/modele.ts';
import type { ContenuSaisi } from '../../schemas/collections.ts';

/** Says each defect as the cause and its cure. */
export function findConditionDefauts(contenu: ContenuSaisi, condition: Condition, dit: (cause: string) => void): void {
  if (!('question' in condition)) {
    for (const branche of 'tous' in condition ? condition.tous : condition.un)
      findConditionDefauts(contenu, branche, dit);
    return;
  }
  const question = contenu.questions[condition.question.toLowerCase()];
  if (!question)
    return dit(
      `question ${condition.question} inconnue ; créer content/questions/${condition.question.toLowerCase()}.yaml ou corriger le code`,
    );
  const admises = question.reponses.map(({ id }) => id);
  const citees = [...('parmi' in condition ? condition.parmi : condition.hors), ...(condition.doute ?? [])];
  for (const id of citees.filter((citee) => !admises.includes(citee))) {
    dit(`réponse « ${id} » inconnue à la question ${condition.question} ; valeurs admises : ${admises.join(', ')}`);
  }
  if (citees.length === 0)
    dit(`aucune réponse citée pour la question ${condition.question} ; en indiquer au moins une`);
}
