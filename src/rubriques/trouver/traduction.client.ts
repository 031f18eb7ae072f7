/**
 * Translators and reading helps wrap the words of a page in elements of their own. A text drawn before would then be
 * changed where nobody sees it. So an element that holds words is named after them: other words, another element.
 */
import { options, type ComponentChild } from 'preact';

const isTexte = (enfant: ComponentChild) => typeof enfant === 'string' || typeof enfant === 'number';

/** What an element holds directly: its words, and where its other children are. */
const motsDe = (enfants: readonly ComponentChild[]): string =>
  enfants.map((enfant) => (isTexte(enfant) ? String(enfant) : enfant ? '\n' : '')).join('\r');

const avant = options.vnode;
options.vnode = (noeud) => {
  avant?.(noeud);
  if (typeof noeud.type !== 'string') return;
  const enfants = [noeud.props.children].flat() as ComponentChild[];
  if (enfants.some(isTexte)) noeud.key ??= motsDe(enfants);
};
