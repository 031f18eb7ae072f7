/** The notice of a new version, at the bottom of the window: it waits for a click, and only this tab is reloaded. */
import { element } from '../../components/element.ts';

let bandeau: HTMLElement | undefined;

const bouton = (texte: string, classe: string, onclick: () => void) =>
  Object.assign(element('button', { type: 'button', class: classe }, texte), { onclick });

function remove(): void {
  bandeau?.remove();
  document.documentElement.style.scrollPaddingBottom = '';
}

/** Shows the notice while a version waits; removes it once it waits no more, because another tab applied it. */
export function annonce(inscription: ServiceWorkerRegistration): void {
  if (!inscription.active || !inscription.waiting) return remove();
  if (bandeau?.isConnected) return;
  const applique = () => {
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => {
        location.reload();
      },
      { once: true },
    );
    // The one that waits now: the one the notice was drawn for may have been replaced by a newer one.
    inscription.waiting?.postMessage('applique');
  };
  bandeau = element(
    'aside',
    { class: 'avis actions', 'aria-label': 'Mise à jour' },
    element('p', { role: 'status' }, 'Une nouvelle version du guide est prête.'),
    bouton('L’appliquer', 'bouton creux', applique),
    bouton('Plus tard', 'bouton nu', remove),
  );
  // Not in a style sheet: every page would carry it for a notice seldom shown.
  Object.assign(bandeau.style, { position: 'sticky', insetBlockEnd: '0' });
  document.documentElement.style.scrollPaddingBottom = '6rem';
  document.body.append(bandeau);
}
