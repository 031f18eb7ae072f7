/** Filters the glossary in place: keeps the entries that hold every word typed. Nothing is stored or sent. */
import { createFiltre } from '../recherche/filtre.ts';

const champ = document.getElementById('filtre') as HTMLInputElement;
const compte = document.getElementById('compte') as HTMLElement;
const sections = [...document.querySelectorAll<HTMLElement>('#mots > section')];
const entrees = sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>('dl > div')]);
const filtre = createFiltre(entrees.map(({ textContent }) => textContent));

const phrase = (nombre: number): string => {
  if (nombre === 0) return 'Aucun mot. Essayez un sigle ou un autre mot.';
  return nombre === 1 ? '1 mot' : `${nombre} mots`;
};

function filter(): void {
  const gardees = filtre(champ.value);
  for (const [rang, entree] of entrees.entries()) entree.hidden = !gardees[rang];
  for (const section of sections) section.hidden = !section.querySelector('dl > div:not([hidden])');
  compte.textContent = phrase(gardees.filter(Boolean).length);
}

/** A link to an entry that the filter hides brings every entry back first. */
function showCible(): void {
  const cible = document.querySelector(':target');
  if (!cible?.closest('[hidden]')) return;
  champ.value = '';
  filter();
  cible.scrollIntoView();
}

champ.form?.addEventListener('submit', (evenement) => evenement.preventDefault());
champ.addEventListener('input', filter);
addEventListener('hashchange', showCible);
// What was typed before the script came counts too.
if (champ.value) filter();
champ.form?.removeAttribute('aria-busy');
