/** One question per screen; nothing advances without « Continuer », and what is ticked is kept without it. */
import { hasReste, toggleCoche, withReste, type Reste } from '../../../decision/coches.ts';
import { ecranDe } from '../questionnaire.machine.ts';
import { Bouton } from './Bouton.tsx';
import { Choix } from './Choix.tsx';
import { LigneLieu } from './LigneLieu.tsx';
import { motsDe, pluriel, questionDe, type Props } from './props.ts';

export function VueQuestion(props: Props) {
  const { contexte, parcours, send, retour } = props;
  const { code = '' } = ecranDe(contexte);
  const question = questionDe(props, code);
  const valeurs = contexte.reponses[code] ?? [];
  const partage = hasReste(question, valeurs);
  const { repondues, possibles } = parcours;
  const repond = (reste: Reste) => send({ type: 'REPONSE_DONNEE', code, valeurs: withReste(question, valeurs, reste) });
  return (
    <div class="pile">
      <button class="bouton nu" type="button" onClick={retour}>
        Écran précédent
      </button>
      <LigneLieu {...props} />
      <form
        autocomplete="off"
        key={code}
        class="pile"
        onSubmit={(evenement) => {
          evenement.preventDefault();
          // Also what the Enter key does: nobody has said that the other boxes are false.
          repond('inconnu');
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
          <Choix
            question={question}
            valeurs={valeurs}
            onCoche={(id) =>
              send({ type: 'REPONSE_COCHEE', code, valeurs: toggleCoche(question, valeurs, id, 'inconnu') })
            }
          />
        </fieldset>
        {partage && valeurs.length > 0 && <p class="aide">Noté : {motsDe(question, valeurs)}.</p>}
        <div class="actions">
          {partage && (
            <button class="bouton" type="button" onClick={() => repond('rien')}>
              Continuer, rien d’autre
            </button>
          )}
          <button class="bouton">{partage ? 'Continuer, le reste est inconnu' : 'Continuer'}</button>
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
