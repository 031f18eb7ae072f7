/** Questions whose fields contradict each other. */
import { NSP, questionsDe } from '../../decision/modele.ts';
import type { ContenuSaisi } from '../../schemas/collections.ts';
import type { Verifie } from './defauts.ts';

/** Answer ids that mean « none of these »: they go alone. */
const RIEN = ['aucune', 'aucun'];
/** The question that says where the person lives: the only one answered before anybody says so. */
const LIEU = 'T1';

/** Refuses an answer that cannot go alone or must, a reserved id, and an optional question that decides. */
export function checkReponses({ mesures, questions }: ContenuSaisi, verifie: Verifie): void {
  for (const [id, { code, multiple, reponses, parDefaut, facultative }] of Object.entries(questions)) {
    const refuse = (juste: boolean, champ: string, cause: string) =>
      verifie(juste, `content/questions/${id}.yaml`, champ, cause);
    const ids = reponses.map((reponse) => reponse.id);
    refuse(new Set(ids).size === ids.length, 'reponses', 'deux réponses portent le même identifiant ; en renommer une');
    refuse(!ids.includes(NSP), 'reponses', `« ${NSP} » est réservé à « je ne sais pas » ; donner un autre identifiant`);
    for (const reponse of reponses) {
      refuse(
        multiple || !reponse.exclusive,
        `reponses.${reponse.id}`,
        '« exclusive » n’a de sens qu’avec « multiple: true » ; la retirer',
      );
      refuse(
        !multiple || reponse.exclusive || !RIEN.includes(reponse.id),
        `reponses.${reponse.id}`,
        'cette réponse exclut les autres ; ajouter « exclusive: true »',
      );
    }
    refuse(
      parDefaut === undefined || code === LIEU,
      'parDefaut',
      `une réponse que personne n’a donnée ne vaut que pour ${LIEU} ; la retirer`,
    );
    const decisifs = Object.entries(mesures).flatMap(([mesure, { criteres }]) =>
      criteres
        .filter(
          ({ type, si }) =>
            ['requis', 'excluant', 'prealable', 'reserve', 'encours'].includes(type) && questionsDe(si).includes(code),
        )
        .map((critere) => `${mesure}, ${critere.id}`),
    );
    refuse(
      !facultative || decisifs.length === 0,
      'facultative',
      `une question facultative ne décide de rien, or elle décide de : ${decisifs.join(' ; ')} ; retirer « facultative », ou changer ces critères`,
    );
  }
}
