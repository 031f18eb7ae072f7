/** From the home page to the result, question by question: the verdicts are those the situation expects. */
import { SITUATIONS, type Situation } from '../../../e2e/objets/situations.ts';
import { donneesDuQuestionnaire } from '../../../e2e/objets/site.ts';
import type { Parcours } from '../parcours.ts';
import { Questions } from '../questions.ts';

/** Situations told behind each door, the most detailed ones. */
const PAR_PORTE = 2;

const details = ({ reponses }: Situation) => Object.keys(reponses).length;
const situationsDe = (porte: string) =>
  SITUATIONS.filter(({ portes }) => portes[0] === porte)
    .sort((a, b) => details(b) - details(a))
    .slice(0, PAR_PORTE);

const jouees = donneesDuQuestionnaire().portes.flatMap(({ id }) => situationsDe(id));

export const RESULTAT: Parcours = {
  nom: 'résultat, question par question',
  points: Object.fromEntries(
    jouees.map((situation) => [
      situation.id,
      async ({ page, photo }) => {
        const questions = new Questions(page);
        await questions.ouvre(situation, 'Commencer');
        await questions.vaAuResultat(situation);
        await photo(`resultat-${situation.id}`);
        return questions.ecarts(situation);
      },
    ]),
  ),
};
