/** Every question on one page: the result follows each answer. */
import { SITUATIONS, situation } from '../../../e2e/objets/situations.ts';
import { egal, type Parcours } from '../parcours.ts';
import { Questions } from '../questions.ts';

const TOUT = 'Toutes les questions sur une page';

/** The situations that open the most doors. */
const complexes = [...SITUATIONS].sort((a, b) => b.portes.length - a.portes.length).slice(0, 3);

export const PAGE_UNIQUE: Parcours = {
  nom: 'toutes les questions sur une page',
  points: {
    ...Object.fromEntries(
      complexes.map((complexe) => [
        complexe.id,
        async ({ page }) => {
          const questions = new Questions(page);
          await questions.ouvre(complexe, TOUT);
          await questions.remplit(complexe);
          return questions.ecarts(complexe);
        },
      ]),
    ),
    'une réponse changée, puis rendue': async ({ page }) => {
      const famille = situation('difficulte-passagere-en-famille');
      const questions = new Questions(page);
      await questions.ouvre(famille, TOUT);
      await questions.remplit(famille);
      await questions.coche('F1', 'non');
      const changes = egal('AESF sans enfant à charge', (await questions.verdicts())['aesf'], 'ecartee');
      await questions.coche('F1', famille.reponses['F1'] ?? '');
      return [...changes, ...(await questions.ecarts(famille))];
    },
  },
};
