/** The doors, already in the page: sends what is ticked, and shows or hides the form as the machine says. */
import type { Contexte, Evenement, Vue } from './questionnaire.machine.ts';

/** A form names its controls. */
const formulaire = document.getElementById('portes') as HTMLFormElement & { T1: HTMLSelectElement };

/** Wakes the buttons; from then on the form sends its answers to the machine and never to a server. */
export function listenPortes(send: (evenement: Evenement) => void): void {
  formulaire.addEventListener('submit', (evenement) => {
    evenement.preventDefault();
    const champs = new FormData(formulaire);
    const vue = (evenement.submitter as HTMLButtonElement).value as Vue;
    send({
      type: 'PORTES_CHOISIES',
      portes: champs.getAll('porte') as string[],
      territoire: champs.get('T1') as string,
      vue,
    });
  });
  for (const bouton of formulaire.querySelectorAll('button')) bouton.disabled = false;
}

/** Brings the form to the machine's state; returns it, so that the caller can move the focus. */
export function drawPortes(visible: boolean, { portes, reponses, erreur }: Contexte): HTMLElement {
  if (visible && (formulaire.hidden || (portes.length && !erreur))) {
    for (const coche of formulaire.querySelectorAll('input')) coche.checked = portes.includes(coche.value);
    formulaire.T1.value = reponses['T1']?.[0] ?? (formulaire.T1[0] as HTMLOptionElement).value;
  }
  formulaire.hidden = !visible;
  (formulaire.firstElementChild as HTMLElement).hidden = !erreur;
  return formulaire;
}
