/** Keeps the texts that hold every word typed, cut and rooted as the search does it. */
import { motsFoldes } from '../../langue/texte.ts';
import { formesDe, radicalDe, singulierDe } from './mots.ts';

/** A long word may be typed in part, whatever its number; a short one, often an acronym, keeps its last letter. */
const partieDe = (forme: string) => (forme.length > 4 ? singulierDe(forme) : forme);

/** For a text typed, whether each text is kept, in order. */
export function createFiltre(textes: readonly string[]): (saisie: string) => boolean[] {
  const lus = textes.map((texte) => {
    const mots = motsFoldes(texte);
    return { suite: mots.join(' '), racines: new Set(mots.map(radicalDe)) };
  });
  const connus = new Set(textes.flatMap((texte) => motsFoldes(texte)));
  return (saisie) => {
    const cherches = formesDe(saisie, (mot) => connus.has(mot));
    // One or two letters are a whole word, unless they are still being typed.
    const isPartie = (mot: string, rang: number) => mot.length > 2 || rang === cherches.length - 1;
    return lus.map(({ suite, racines }) =>
      cherches.every(
        (mot, rang) => (isPartie(mot, rang) && suite.includes(partieDe(mot))) || racines.has(radicalDe(mot)),
      ),
    );
  };
}
