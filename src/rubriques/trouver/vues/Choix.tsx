/** The answers of one question, as radios or boxes; what is ticked is what is kept. */
import { cochees } from '../../../decision/coches.ts';
import type { QuestionAffichee } from '../donnees.ts';
import { NSP } from '../../../decision/modele.ts';

interface ChoixProps {
  question: QuestionAffichee;
  valeurs: readonly string[];
  /** Told which box was ticked or unticked. */
  onCoche: (id: string) => void;
}

export function Choix({ question: { code, multiple, reponses, nsp }, valeurs, onCoche }: ChoixProps) {
  return (
    <div class="choix">
      {[...reponses, { id: NSP, libelle: nsp, aide: undefined }].map(({ id, libelle, aide }) => (
        <label key={code + id} class={id === NSP ? 'nsp' : undefined}>
          <input
            type={multiple ? 'checkbox' : 'radio'}
            name={code}
            value={id}
            checked={cochees(valeurs).includes(id)}
            onChange={() => onCoche(id)}
          />
          <span>
            {libelle}
            {aide && <small>{aide}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
