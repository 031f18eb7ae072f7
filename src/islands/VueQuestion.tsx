/** One question per screen; nothing advances without « Continuer ». */
import { pluriel, questionDe, type Props } from './contexte.ts';
import { Bouton } from './Bouton.tsx';
import { Choix, valeursDe } from './Choix.tsx';
import { ecranDe } from '../machines/questionnaire.machine.ts';

export function VueQuestion(props: Props) {
  const { contexte, parcours, send } = props;
  const { code = '' } = ecranDe(contexte);
  const question = questionDe(props, code);
  const { repondues, possibles } = parcours;
  return (
    <div class="pile">
      <button class="bouton nu" type="button" onClick={() => history.back()}>
        Écran précédent
      </button>
      <form
        autocomplete="off"
        key={code}
        class="pile"
        onSubmit={(evenement) => {
          evenement.preventDefault();
          send({ type: 'REPONSE_DONNEE', code, valeurs: valeursDe(evenement.currentTarget, code) });
        }}
      >
        {contexte.erreur && (
          <p class="manque" role="alert">
            Il manque une réponse : choisissez-en une, ou « {question.nsp} ».
          </p>
        )}
        <fieldset>
          <legend>
            <h1 tabIndex={-1}>{question.libelle}</h1>
          </legend>
          {question.multiple && <p class="aide">Plusieurs réponses sont possibles.</p>}
          {question.aide && <p class="aide">{question.aide}</p>}
          <Choix question={question} valeurs={contexte.reponses[code] ?? []} />
        </fieldset>
        <div class="actions">
          <button class="bouton">Continuer</button>
          <Bouton send={send} dit={{ type: 'ECRAN_DEMANDE', vue: 'resultats' }}>
            Voir déjà le résultat
          </Bouton>
          {repondues.length > 0 && (
            <Bouton send={send} dit={{ type: 'ECRAN_DEMANDE', vue: 'recap' }}>
              Mes réponses
            </Bouton>
          )}
        </div>
      </form>
      <p class="aide">{pluriel(possibles.length, 'mesure reste possible', 'mesures restent possibles')}.</p>
      <details>
        <summary>Pourquoi cette question ?</summary>
        <p>{question.pourquoi}</p>
      </details>
    </div>
  );
}
