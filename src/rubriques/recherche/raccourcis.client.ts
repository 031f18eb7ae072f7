/** On every page: the keys that lead to the search box, and the search itself fetched only when the box takes the focus. */
import boite from './boite.client.ts?worker&url';

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
champ.onfocus = () => import(/* @vite-ignore */ boite).catch(() => 0);

addEventListener('keydown', (evenement) => {
  const { key, ctrlKey, metaKey, altKey, target } = evenement;
  const saisie = (target as Element).matches(':read-write,select');
  if (ctrlKey || metaKey ? key === 'k' : key === '/' && !altKey && !saisie && !isOff()) {
    evenement.preventDefault();
    champ.focus();
  }
});
