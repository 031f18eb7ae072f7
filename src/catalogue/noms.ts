/** Finds an organisme by its names inside a sentence of the sources. */
import type { OrganismeSaisi } from '../schemas/organisme.ts';

type Nomme = Pick<OrganismeSaisi, 'nom' | 'sigle' | 'autresNoms' | 'enPhrase'>;

/** A capital article is part of the name: « La Vie Active ». */
const ARTICLE = /^(?:les? |la |l’|une? )/u;

/** Every spelling, without its article, longest first: « juge des enfants » is tried before a shorter one. */
const ecritures = ({ nom, sigle, autresNoms, enPhrase }: Nomme): string[] =>
  [...new Set([nom, ...(sigle ? [sigle] : []), ...autresNoms, enPhrase].map((nom) => nom.replace(ARTICLE, '')))].sort(
    (a, b) => b.length - a.length,
  );

const escapeRegExp = (texte: string) => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One spelling as a whole word. Acronyms keep their capitals; other names may start a sentence or be plural. */
const toMotif = (nom: string): string => {
  const motif = escapeRegExp(nom.replace(/s$/, ''));
  const [initiale = ''] = motif;
  const debut = nom === nom.toUpperCase() ? initiale : `[${initiale.toLowerCase()}${initiale.toUpperCase()}]`;
  return `(?<![\\p{L}\\p{N}-])${debut}${motif.slice(1)}s?(?![\\p{L}\\p{N}-])`;
};

interface Motifs {
  nom: RegExp;
  destinataire: RegExp;
}
const connus = new WeakMap<Nomme, Motifs>();

/** Patterns of an organisme, compiled once: every sentence of every measure is tried against them. */
function motifsDe(organisme: Nomme): Motifs {
  const deja = connus.get(organisme);
  if (deja) return deja;
  const nom = `(?:${ecritures(organisme).map(toMotif).join('|')})`;
  const motifs = {
    nom: new RegExp(nom, 'u'),
    destinataire: new RegExp(`(?:adress|envo|transm|propos)[^.;:]*(?<!\\p{L})(?:aux? |à (?:la |l’)?)${nom}`, 'iu'),
  };
  connus.set(organisme, motifs);
  return motifs;
}

/** True when a list (« un partenaire : SIAO, CCAS… », « (CAF, bailleur…) ») names the organisme. */
export const isNomme = (organisme: Nomme, phrase: string): boolean =>
  motifsDe(organisme).nom.test(/[(:].*/u.exec(phrase)?.[0] ?? '');

/** True when a sentence names the organisme, anywhere. */
export const isCite = (organisme: Nomme, phrase: string): boolean => motifsDe(organisme).nom.test(phrase);

/** True when something is sent, proposed or addressed « au » or « à la » organisme. */
export const isDestinataire = (organisme: Nomme, phrase: string): boolean =>
  motifsDe(organisme).destinataire.test(phrase);

export interface Renvoi {
  avant: string;
  mot: string;
  apres: string;
}

/** Splits a sentence around the first spelling of the organisme; adds its name in brackets when the sentence has none. */
export function splitNom(organisme: Nomme, phrase: string): Renvoi {
  const trouve = motifsDe(organisme).nom.exec(phrase);
  if (!trouve) return { avant: `${phrase} (`, mot: organisme.enPhrase.replace(ARTICLE, ''), apres: ')' };
  const [mot] = trouve;
  return { avant: phrase.slice(0, trouve.index), mot, apres: phrase.slice(trouve.index + mot.length) };
}
