/** Progress in localStorage, only when the person asked for it. Blocked, full or spoilt storage is said, never fatal. */
import { CLE_PROGRESSION } from '../../components/cle-progression.ts';
import { PROGRESSION_VIDE, readProgression, writeProgression, type Progression } from './progression.ts';

/** « suspendue »: turned off, with what was kept still there. */
export type Etat = 'eteinte' | 'gardee' | 'suspendue' | 'illisible' | 'bloquee';

export interface Memoire {
  etat: Etat;
  progression: Progression;
}

/** What is kept now; an empty progress in every state but « gardee » and « suspendue ». */
export function readMemoire(): Memoire {
  try {
    const texte = localStorage.getItem(CLE_PROGRESSION);
    if (texte === null) return { etat: 'eteinte', progression: PROGRESSION_VIDE };
    const progression = readProgression(texte);
    if (!progression) return { etat: 'illisible', progression: PROGRESSION_VIDE };
    return { etat: progression.garde ? 'gardee' : 'suspendue', progression };
  } catch {
    return { etat: 'bloquee', progression: PROGRESSION_VIDE };
  }
}

/** False when the browser refuses to write. */
export function writeMemoire(progression: Progression): boolean {
  try {
    localStorage.setItem(CLE_PROGRESSION, writeProgression(progression));
    return true;
  } catch {
    return false;
  }
}

/** Removes everything training kept; false when the browser refuses. */
export function clearMemoire(): boolean {
  try {
    localStorage.removeItem(CLE_PROGRESSION);
    return true;
  } catch {
    return false;
  }
}

/**
 * Adds to what is kept, read again first since another tab may have written; does nothing unless it is on.
 * The state after it: « bloquee » when it could not be written.
 */
export function addMemoire(ajout: Partial<Pick<Progression, 'cas' | 'cartes'>>): Etat {
  const { etat, progression } = readMemoire();
  if (etat !== 'gardee') return etat;
  const { cas, cartes } = progression;
  const suite = { garde: true, cas: { ...cas, ...ajout.cas }, cartes: { ...cartes, ...ajout.cartes } };
  return writeMemoire(suite) ? etat : 'bloquee';
}
