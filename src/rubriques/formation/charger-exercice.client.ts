/**
 * On the page of a case: the exercise itself comes when the list of measures is first touched, by its address only.
 * Until then the form answers already: boxes untick each other, and the answer asked for too early comes with it.
 */
import { AUCUNE } from './exercice.ts';
import exercice from './exercice.client.ts?worker&url';

const formulaire = document.getElementById('exercice') as HTMLFormElement;
const demander = document.getElementById('demander') as HTMLButtonElement;
let demande = false;

function retiens(envoi: Event) {
  envoi.preventDefault();
  demande = true;
}

let venue: Promise<void> | undefined;
/** Once, whatever touches the list first. */
const charge = () =>
  (venue ??= import(/* @vite-ignore */ exercice)
    .then(() => {
      formulaire.removeEventListener('submit', retiens);
      if (demande) formulaire.requestSubmit();
    })
    .catch(() => {
      (document.getElementById('panne') as HTMLElement).hidden = false;
      demander.disabled = true;
    }));

formulaire.addEventListener('submit', retiens);
for (const geste of ['focusin', 'pointerenter']) formulaire.addEventListener(geste, charge, { once: true });
// « None of them » and the measures untick each other.
formulaire.addEventListener('change', ({ target }) => {
  const { checked, value } = target as HTMLInputElement;
  for (const coche of formulaire.querySelectorAll<HTMLInputElement>('[name="mesure"]'))
    if (checked && (value === AUCUNE) !== (coche.value === AUCUNE)) coche.checked = false;
});
demander.disabled = false;
