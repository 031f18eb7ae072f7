/** The link to the situation on screen: what it holds is said first, and it is written only when the button is pressed. */
import { encodeLien, hasSujetSensible, toSituation } from '../../domaine/lien.ts';
import type { Props } from '../contexte.ts';
import { element } from '../element.ts';

/** Name of the content on screen, read from the address of its file. */
export const readEmpreinte = (): string => {
  const source = document.getElementById('questionnaire')?.dataset['source'] ?? '';
  return /\.([0-9a-f]{8})\.json$/.exec(source)?.[1] ?? '00000000';
};

const ecritLien = ({ contexte: { portes, reponses }, donnees: { modele } }: Props): string =>
  `${location.origin}/trouver/#${encodeLien(toSituation(modele, portes, reponses, readEmpreinte()))}`;

/** For browsers that refuse to copy: the link, selected, to be copied by hand. */
function drawChamp(lien: string): HTMLElement {
  const champ = element('textarea', { id: 'lien-a-copier', rows: '4', readonly: '', spellcheck: 'false' }, lien);
  champ.addEventListener('focus', () => champ.select());
  return element('p', { class: 'champ' }, element('label', { for: 'lien-a-copier' }, 'Lien à copier'), champ);
}

const phrasesDe = (themes: readonly string[]) => [
  'Ce lien contient les sujets choisis, les réponses qui comptent, l’état des mesures ce jour et la version du contenu. Il ne contient aucun nom.',
  'Qui le reçoit peut le garder et le transmettre. Les messageries et l’historique des navigateurs en gardent aussi une trace.',
  themes.length
    ? `Le lien n’emporte jamais la réponse à « ${themes.join(' », « ')} », ni celles qui ne comptent plus. Le résultat est calculé sans elles.`
    : 'Le lien laisse de côté les réponses qui ne comptent plus.',
];

/** The part « Lien vers cette situation » of the panel below the result. */
export function drawLien(props: Props): HTMLElement {
  const { modele } = props.donnees;
  const sensibles = modele.questions.filter(({ sensible }) => sensible);
  const titre = element('h3', {}, 'Lien vers cette situation');
  const partie = element('section', { class: 'carte pile lien' }, titre);
  if (hasSujetSensible(modele, props.contexte.portes)) {
    const refus =
      'Pas de lien pour cette mesure seule : son nom dirait une réponse que le guide n’écrit jamais. Repartez d’un sujet pour en obtenir un.';
    partie.append(element('p', {}, refus));
    return partie;
  }
  const bouton = element('button', { class: 'bouton', type: 'button' }, 'Copier le lien de cette situation');
  const bilan = element('p', { role: 'status' });
  bouton.addEventListener('click', async () => {
    const lien = ecritLien(props);
    partie.querySelector('.champ')?.remove();
    try {
      await navigator.clipboard.writeText(lien);
      bilan.textContent = `Lien copié (${lien.length} caractères). Collez-le où il doit aller.`;
    } catch {
      bilan.textContent =
        'Ce navigateur refuse la copie automatique. Le lien est sélectionné, à copier avec Ctrl + C (Cmd + C sur un Mac).';
      const champ = drawChamp(lien);
      partie.append(champ);
      champ.querySelector('textarea')?.focus();
    }
  });
  partie.append(
    ...phrasesDe(sensibles.map(({ theme }) => theme)).map((phrase) => element('p', {}, phrase)),
    element('p', { class: 'actions' }, bouton),
    bilan,
  );
  return partie;
}
