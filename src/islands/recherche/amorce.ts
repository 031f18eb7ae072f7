/**
 * On every page: the keys that lead to the box, and the search itself fetched only when the box takes the focus.
 * Also brings, once the page is loaded, what keeps the site for reading without network; not on /trouver/,
 * whose own script does it without showing anything.
 */
import horsLigne from '../hors-ligne/etat.ts?worker&url';
import boite from './boite.ts?worker&url';

const champ = document.getElementById('recherche') as HTMLInputElement;

/** The single-key shortcut can be turned off, on the page /recherche/. */
const isOff = () => {
  try {
    return localStorage.getItem('sans-barre');
  } catch {
    return null;
  }
};

// Its address only: a plain « import() » of the file would bring 600 bytes of preloading code to every page.
champ.onfocus = () => import(/* @vite-ignore */ boite);

onload = () => document.getElementById('questionnaire') || import(/* @vite-ignore */ horsLigne);

addEventListener('keydown', (evenement) => {
  const { key, ctrlKey, metaKey, altKey, target } = evenement;
  const saisie = (target as Element).matches('textarea,select,input:not([type=radio],[type=checkbox])');
  if (ctrlKey || metaKey ? key === 'k' : key === '/' && !altKey && !saisie && !isOff()) {
    evenement.preventDefault();
    champ.focus();
  }
});
