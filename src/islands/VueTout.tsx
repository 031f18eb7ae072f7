/** Every useful question on one page, verdicts live beside them. */
import { informs } from '../domaine/pertinence.ts';
import { mesuresEnVue } from '../domaine/parcours.ts';
import { Choix } from './Choix.tsx';
import type { Props } from './contexte.ts';
import { Bouton, Effacer } from './Bouton.tsx';
import { Verdicts } from './VueResultats.tsx';

export function VueTout(props: Props) {
  const { contexte, parcours, donnees, send } = props;
  const enVue = mesuresEnVue(contexte.modele, contexte.portes);
  const { effectives, repondues } = parcours;
  const affichees = donnees.modele.questions.filter(
    ({ code, facultative }) =>
      facultative?.some((porte) => contexte.portes.includes(porte)) ||
      repondues.includes(code) ||
      enVue.some((mesure) => informs(mesure, code, effectives)),
  );
  return (
    <div class="deux larges">
      <form class="pile" autocomplete="off" onSubmit={(evenement) => evenement.preventDefault()}>
        <h1 tabIndex={-1}>Toutes les questions utiles</h1>
        <p class="aide">Le résultat suit vos réponses.</p>
        {affichees.map((question) => (
          <fieldset key={question.code} class="carte">
            <legend>
              <h2>{question.libelle}</h2>
            </legend>
            {question.aide && <p class="aide">{question.aide}</p>}
            <Choix
              question={question}
              valeurs={contexte.reponses[question.code] ?? []}
              onChange={(valeurs) => send({ type: 'REPONSE_DONNEE', code: question.code, valeurs })}
            />
          </fieldset>
        ))}
        <div class="actions">
          <Bouton send={send} allure="" dit={{ type: 'ECRAN_DEMANDE', vue: 'resultats' }}>
            Voir le résultat seul
          </Bouton>
          <Effacer send={send} />
        </div>
      </form>
      <section class="pile direct" aria-label="Résultat en direct">
        <Verdicts {...props} niveau="h2" />
      </section>
    </div>
  );
}
