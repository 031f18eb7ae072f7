/** Flashcards over the acronyms of the page: turn, grade, next. Without progress kept, the schedule lasts for the visit. */
import { avanceSeance, jourDe, NOTES, openSeance, revise, type Note, type Souvenir } from './revision.ts';
import { listenPanneau, showEtat } from './ma-progression.client.ts';
import { addMemoire } from './stockage.client.ts';

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const entrees = new Map(
  [...document.querySelectorAll<HTMLElement>('#liste [data-sigle]')].map((entree) => [
    entree.dataset['sigle'] as string,
    entree,
  ]),
);
const recto = byId('recto');
const retourner = byId<HTMLButtonElement>('retourner');
const verso = byId('verso');
const boutons = [...byId('notes').querySelectorAll('button')];

let kept: Readonly<Record<string, Souvenir>> = {};
/** Graded during this visit: wins over what is kept. */
let appris: Record<string, Souvenir> = {};
let file: string[] = [];

const souvenirs = () => ({ ...kept, ...appris });
const aujourdhui = () => jourDe(Date.now());

/** When the card would come back, in words. */
function dans(jours: number): string {
  if (jours === 0) return 'dans un moment';
  return jours === 1 ? 'demain' : `dans ${jours} jours`;
}

function turn(ouvre: boolean): void {
  byId('dos').hidden = !ouvre;
  retourner.setAttribute('aria-expanded', String(ouvre));
  if (ouvre) verso.focus();
  else retourner.focus();
}

/** Prepares the first card of the session, face up, or says that the session is over; moves no focus. */
function drawCarte(): void {
  const [id] = file;
  const entree = entrees.get(id ?? '');
  byId('carte').hidden = !entree;
  byId('fin').hidden = Boolean(entree);
  byId('reste').textContent = entree ? `Cartes de cette séance : encore ${file.length}.` : '';
  if (!id || !entree) return;
  recto.textContent = entree.querySelector('dt')?.textContent.trim() ?? '';
  const sens = (entree.querySelector('dd') as HTMLElement).cloneNode(true);
  verso.replaceChildren(...sens.childNodes);
  // Its links lead to the list below: on the card they are words.
  for (const lien of verso.querySelectorAll('a')) lien.replaceWith(...lien.childNodes);
  byId('dos').hidden = true;
  retourner.setAttribute('aria-expanded', 'false');
  const jour = aujourdhui();
  boutons.forEach((bouton, rang) => {
    const delai = revise(souvenirs()[id], NOTES[rang]?.note as Note, jour)[3] - jour;
    (bouton.querySelector('small') as HTMLElement).textContent = dans(delai);
  });
}

function grade(note: Note): void {
  const [id] = file;
  if (!id || byId('dos').hidden) return;
  appris[id] = revise(souvenirs()[id], note, aujourdhui());
  const etat = addMemoire({ cartes: { [id]: appris[id] } });
  // The switch is only redrawn when something went wrong: another tab, a full storage.
  if (etat === 'bloquee' || etat === 'illisible') showEtat(etat);
  file = avanceSeance(file, note);
  drawCarte();
  (file.length ? retourner : byId('fin')).focus();
}

/** The digit of a key: by what it writes, else by its place, since a French keyboard writes « & é " ' » on the row of digits. */
function chiffreDe(key: string, code: string): string | undefined {
  if (/^\d$/.test(key)) return key;
  // Of one letter: the pad without its digits moves through the page instead.
  return key.length === 1 ? /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] : undefined;
}

function openNext(): void {
  file = openSeance([...entrees.keys()], souvenirs(), aujourdhui());
  if (!file.length)
    byId('fin-phrase').textContent = 'Tous les sigles ont été vus. Les premiers reviendront un autre jour.';
  drawCarte();
}

retourner.addEventListener('click', () => turn(byId('dos').hidden !== false));
boutons.forEach((bouton, rang) => bouton.addEventListener('click', () => grade(NOTES[rang]?.note as Note)));
// Heard only while the card holds the focus: a single key does nothing anywhere else.
byId('carte').addEventListener('keydown', (evenement) => {
  const { key, code, ctrlKey, metaKey, altKey } = evenement;
  const chiffre = chiffreDe(key, code);
  const note = NOTES.find((candidate) => String(candidate.note) === chiffre)?.note;
  if (note && !ctrlKey && !metaKey && !altKey) grade(note);
  else if (key === ' ' && evenement.target === verso) {
    evenement.preventDefault();
    turn(false);
  }
});
byId('encore').addEventListener('click', () => {
  openNext();
  (file.length ? retourner : byId('fin')).focus();
});

listenPanneau({
  acquis: () => ({ cartes: appris }),
  montre: ({ cartes }) => {
    // Erasing forgets the visit too.
    if (Object.keys(kept).length && !Object.keys(cartes).length) appris = {};
    kept = cartes;
  },
});
openNext();
byId('seance').hidden = false;
