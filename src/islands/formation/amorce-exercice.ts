/** On the page of a case: the exercise itself comes when the list of measures is first touched, by its address only. */
import exercice from './exercice.ts?worker&url';

const formulaire = document.getElementById('exercice') as HTMLFormElement;

const charge = () =>
  import(/* @vite-ignore */ exercice).catch(() => {
    (document.getElementById('panne') as HTMLElement).hidden = false;
  });

for (const geste of ['focusin', 'pointerenter']) formulaire.addEventListener(geste, charge, { once: true });
