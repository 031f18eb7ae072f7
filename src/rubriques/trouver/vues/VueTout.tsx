/** Every useful question on one page, verdicts live beside them. */
import { cochees, hasReste, resteDe, toggleCoche, withReste, type Reste } from '../../../decision/coches.ts';
import type { QuestionAffichee } from '../donnees.ts';
import { readCoherentes } from '../../../decision/contradictions.ts';
import { informs } from '../../../decision/pertinence.ts';
import { mesuresEnVue } from '../../../decision/parcours.ts';
import { Choix } from './Choix.tsx';
import type { Props } from './props.ts';
import { Bouton, Effacer } from './Bouton.tsx';
import { Verdicts } from './VueResultats.tsx';

/** What the boxes left unticked mean; unknown until somebody says otherwise. */
const RESTES: readonly (readonly [Reste, string])[] = [
  ['rien', 'Rien d’autre'],
  ['inconnu', 'Le reste est inconnu'],
];

interface QuestionProps extends Pick<Props, 'send'> {
  question: QuestionAffichee;
  valeurs: readonly string[];
}

/** One question of the page, and once a box is ticked, what is said of the others. */
function Question({ question, valeurs, send }: QuestionProps) {
  const { code, libelle, aide } = question;
  const note = (nouvelles: string[]) => send({ type: 'REPONSE_COCHEE', code, valeurs: nouvelles });
  const partage = valeurs.length > 0 && hasReste(question, valeurs);
  return (
    <fieldset class="carte">
      <legend>
        <h2>{libelle}</h2>
      </legend>
      {aide && <p class="aide">{aide}</p>}
      <Choix
        question={question}
        valeurs={valeurs}
        onCoche={(id) => note(toggleCoche(question, valeurs, id, partage ? resteDe(valeurs) : 'inconnu'))}
      />
      {partage && (
        <div class="choix reste" role="radiogroup" aria-label={`${libelle} Et le reste ?`}>
          {RESTES.map(([reste, mots]) => (
            <label key={reste}>
              <input
                type="radio"
                name={`${code}-reste`}
                value={reste}
                checked={resteDe(valeurs) === reste}
                onChange={() => note(withReste(question, cochees(valeurs), reste))}
              />
              <span>{mots}</span>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}

export function VueTout(props: Props) {
  const { contexte, parcours, donnees, send } = props;
  const enVue = mesuresEnVue(contexte.modele, contexte.portes);
  const { effectives, repondues } = parcours;
  const lues = readCoherentes(contexte.modele, effectives);
  const affichees = donnees.modele.questions.filter(
    ({ code, facultative }) =>
      facultative?.some((porte) => contexte.portes.includes(porte)) ||
      repondues.includes(code) ||
      enVue.some((mesure) => informs(mesure, code, lues)),
  );
  return (
    <div class="deux larges">
      <form class="pile" autocomplete="off" onSubmit={(evenement) => evenement.preventDefault()}>
        <h1 tabIndex={-1}>Toutes les questions utiles</h1>
        <p class="aide">Le résultat suit vos réponses.</p>
        {affichees.map((question) => (
          <Question
            key={question.code}
            question={question}
            valeurs={contexte.reponses[question.code] ?? []}
            send={send}
          />
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
