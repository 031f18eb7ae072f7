/** The answers of one question, as radios or boxes; an exclusive box unticks the others. */
import type { TargetedEvent } from 'preact';
import type { QuestionAffichee } from '../domaine/donnees-questionnaire.ts';
import { NSP } from '../domaine/modele.ts';

interface ChoixProps {
  question: QuestionAffichee;
  valeurs: readonly string[];
  onChange?: (valeurs: string[]) => void;
}

/** Values ticked in a form for this question. */
export const valeursDe = (formulaire: HTMLFormElement, code: string): string[] =>
  new FormData(formulaire).getAll(code).map(String);

/** Unticks what the box just ticked excludes, and the exclusive boxes otherwise. */
function applyExclusions(coche: HTMLInputElement): void {
  if (!coche.checked || coche.type !== 'checkbox') return;
  const seule = coche.dataset['seule'];
  for (const autre of coche.form?.querySelectorAll<HTMLInputElement>(`[name="${coche.name}"]`) ?? []) {
    if (autre !== coche && (seule || autre.dataset['seule'])) autre.checked = false;
  }
}

export function Choix({ question, valeurs, onChange }: ChoixProps) {
  const { code, multiple, reponses, nsp } = question;
  const change = ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    applyExclusions(currentTarget);
    if (onChange && currentTarget.form) onChange(valeursDe(currentTarget.form, code));
  };
  return (
    <div class="choix">
      {[...reponses, { id: NSP, libelle: nsp, aide: undefined, exclusive: true }].map(
        ({ id, libelle, aide, exclusive }) => (
          <label key={code + id} class={id === NSP ? 'nsp' : undefined}>
            <input
              type={multiple ? 'checkbox' : 'radio'}
              name={code}
              value={id}
              checked={valeurs.includes(id)}
              data-seule={exclusive || undefined}
              onChange={change}
            />
            <span>
              {libelle}
              {aide && <small>{aide}</small>}
            </span>
          </label>
        ),
      )}
    </div>
  );
}
