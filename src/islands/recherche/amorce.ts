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

/**
 * By its address only: a plain « import() » of a file would bring 600 bytes of preloading code to every page.
 * Where the search does not come, the frame's style shows the way to the index.
 */
const charge = (adresse: string) => import(/* @vite-ignore */ adresse).catch(() => 0);

champ.onfocus = () => charge(boite);
onload = () => document.getElementById('questionnaire') || charge(horsLigne);

addEventListener('keydown', (evenement) => {
  const { key, ctrlKey, metaKey, altKey, target } = evenement;
  const saisie = (target as Element).matches(':read-write,select');
  if (ctrlKey || metaKey ? key === 'k' : key === '/' && !altKey && !saisie && !isOff()) {
    evenement.preventDefault();
    champ.focus();
  }
});
