/** Where the person lives, on the first question of a measure opened from its fiche: the doors, which ask it, were skipped. */
import { NSP } from '../../../decision/modele.ts';
import { motsDe, questionDe, type Props } from './props.ts';

const LIEU = 'T1';

export function LigneLieu(props: Props) {
  const { contexte, parcours, donnees, send } = props;
  const isOuverteSeule = contexte.portes.some((porte) => Object.hasOwn(donnees.cartes, porte));
  if (!isOuverteSeule || contexte.position > 1) return null;
  const question = questionDe(props, LIEU);
  const valeurs = parcours.effectives[LIEU] ?? [];
  return (
    <details>
      <summary>
        {question.libelle} {motsDe(question, valeurs)} · changer
      </summary>
      <p class="champ">
        <label for="lieu">{question.libelle}</label>
        <select
          id="lieu"
          value={valeurs[0]}
          onChange={({ currentTarget }) => send({ type: 'REPONSE_COCHEE', code: LIEU, valeurs: [currentTarget.value] })}
        >
          {[...question.reponses, { id: NSP, libelle: question.nsp }].map(({ id, libelle }) => (
            <option value={id}>{libelle}</option>
          ))}
        </select>
      </p>
    </details>
  );
}
