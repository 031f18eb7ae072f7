/** Situations judged by the model they illustrate: what an author expects must be what the guide answers. */
import { mesuresEnVue } from '../../decision/parcours.ts';
import { isReponse } from '../../decision/reponses.ts';
import { STATUTS_DITS } from '../../decision/etiquettes.ts';
import type { Modele, Reponses } from '../../decision/modele.ts';
import { evaluateMesures } from '../../decision/verdict.ts';
import type { ContenuSaisi } from '../../schemas/collections.ts';
import type { Verifie } from './defauts.ts';

/** Refuses answers given together that a question does not admit, and verdicts the model does not give. */
export function checkSituations({ cas }: ContenuSaisi, modele: Modele, verifie: Verifie): void {
  for (const [id, { portes, reponses: saisies, attendus }] of Object.entries(cas)) {
    const refuse = (juste: boolean, champ: string, cause: string) =>
      verifie(juste, `content/cas/${id}.yaml`, champ, cause);
    const reponses: Reponses = Object.fromEntries(
      Object.entries(saisies).map(([code, valeur]) => [code, [valeur].flat()]),
    );
    const questionDe = (code: string) => modele.questions.find((question) => question.code === code);
    const refusees = Object.keys(reponses).filter((code) => !isReponse(questionDe(code), reponses[code] ?? []));
    for (const code of refusees)
      refuse(
        false,
        `reponses.${code}`,
        `${(reponses[code] ?? []).join(', ')} : ces réponses ne vont pas ensemble ; une seule si la question n’en admet qu’une, rien d’autre avec « aucune », « nsp » seul ou avec des cases`,
      );
    if (refusees.length) continue;
    const enVue = mesuresEnVue(modele, portes).map((mesure) => mesure.id);
    const statuts = new Map(
      evaluateMesures(modele, reponses)
        .filter(({ mesure }) => enVue.includes(mesure))
        .map(({ mesure, statut }) => [mesure, statut] as const),
    );
    for (const [mesure, attendu] of Object.entries(attendus)) {
      const statut = statuts.get(mesure);
      refuse(
        statut === undefined || statut === attendu,
        `attendus.${mesure}`,
        `le modèle répond « ${statut && STATUTS_DITS[statut]} » (${statut}) ; corriger l’attendu, les réponses ou les critères`,
      );
    }
  }
}
