/** The panel « Ma progression »: the switch, off by default, what is kept, and « Effacer ». */
import type { Progression } from './progression.ts';
import { addMemoire, clearMemoire, readMemoire, writeMemoire, type Etat } from './stockage.client.ts';

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

const PHRASES: Record<Etat, string> = {
  eteinte: 'Rien n’est gardé.',
  gardee: 'Votre progression est gardée dans ce navigateur.',
  suspendue: 'Rien de plus n’est gardé. Ce qui l’était reste là jusqu’à « Effacer ».',
  illisible:
    'La progression gardée ici est illisible : elle a été modifiée, ou écrite par une autre version du guide. Choisissez « Effacer » pour repartir de zéro. Le reste fonctionne.',
  bloquee:
    'Ce navigateur refuse de garder des données. Tout fonctionne, mais rien ne sera retrouvé à la prochaine visite.',
};
const NON_EFFACEE =
  'Le navigateur refuse d’effacer. Retirez les données de ce site dans les réglages du navigateur, rubrique Confidentialité.';

export interface Panneau {
  /** What this visit learnt so far, written when the switch is turned on. */
  acquis: () => Partial<Pick<Progression, 'cas' | 'cartes'>>;
  /** Called with what is kept, at start and after each change. */
  montre: (progression: Progression, etat: Etat) => void;
}

/** Shows a state reached elsewhere on the page, such as a refused writing. */
export function showEtat(etat: Etat): void {
  const phrase = byId('progression-etat');
  if (phrase.textContent !== PHRASES[etat]) phrase.textContent = PHRASES[etat];
  const interrupteur = byId<HTMLInputElement>('garder');
  interrupteur.checked = etat === 'gardee';
  interrupteur.disabled = etat === 'illisible' || etat === 'bloquee';
  byId('effacer').hidden = etat === 'eteinte' || etat === 'bloquee';
}

/** Wakes the panel. */
export function listenPanneau({ acquis, montre }: Panneau): void {
  const interrupteur = byId<HTMLInputElement>('garder');
  const draw = (force?: Etat) => {
    const { etat, progression } = readMemoire();
    showEtat(force ?? etat);
    montre(progression, etat);
  };
  interrupteur.addEventListener('change', () => {
    const ecrit = writeMemoire({ ...readMemoire().progression, garde: interrupteur.checked });
    draw(ecrit ? addMemoire(interrupteur.checked ? acquis() : {}) : 'bloquee');
  });
  byId('effacer').addEventListener('click', () => {
    const efface = clearMemoire();
    draw();
    interrupteur.focus();
    byId('progression-etat').textContent = efface ? 'Tout est effacé, et plus rien n’est gardé.' : NON_EFFACEE;
  });
  // Another tab turned it on or off, or erased.
  addEventListener('storage', () => draw());
  draw();
}
