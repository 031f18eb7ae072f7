/** The link to the situation on screen: what it holds is said first, and it is written only when the button is pressed. */
import { encodeLien, hasSujetSensible, toSituation } from './lien.ts';
import type { Props } from '../vues/props.ts';
import { element } from '../../../components/element.ts';
import { copy } from '../presse-papiers.client.ts';

const ecritLien = ({ contexte: { portes, reponses }, donnees: { modele, empreinte } }: Props): string =>
  `${location.origin}/trouver/#${encodeLien(toSituation(modele, portes, reponses, empreinte))}`;

const phrasesDe = (themes: readonly string[]) => [
  'Ce lien contient les sujets choisis, les réponses qui comptent, l’état des mesures ce jour et la version du contenu. Il ne contient aucun nom.',
  'Qui le reçoit peut le garder et le transmettre. Les messageries et l’historique des navigateurs en gardent aussi une trace ; un filtre de messagerie peut le montrer au serveur du guide.',
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
  const bilan = element('div', { role: 'status' });
  bouton.addEventListener('click', () => {
    const lien = ecritLien(props);
    const copiee = `Lien copié (${lien.length} caractères). Collez-le où il doit aller.`;
    void copy(lien, bilan, { copiee, champ: 'Lien à copier' });
  });
  partie.append(
    ...phrasesDe(sensibles.map(({ theme }) => theme)).map((phrase) => element('p', {}, phrase)),
    element('p', { class: 'actions' }, bouton),
    bilan,
  );
  return partie;
}
