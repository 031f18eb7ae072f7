/**
 * On every page but /trouver/, fetched once the page is loaded: keeps the site on the device, says so in the footer,
 * and announces a new version, which only a click applies.
 */
import { phraseHorsLigne, type EtatHorsLigne } from '../../domaine/etat-hors-ligne.ts';
import type { Echec } from '../../domaine/hors-ligne.ts';
import { annonce } from './annonce.ts';
import { registerHorsLigne } from './inscription.ts';
import { element } from '../element.ts';

const HEURE = 3_600_000;
// Last in the footer: nothing moves when the line comes.
const ligne = element('p', { role: 'status', class: 'hors-ligne' });
document.querySelector('footer .large')?.append(ligne);

function say(etat: EtatHorsLigne): void {
  ligne.textContent = phraseHorsLigne(etat);
  dispatchEvent(new CustomEvent('hors-ligne', { detail: ligne.textContent }));
}

/** Date and version of what the worker keeps, once it has checked that nothing is missing; empty when it keeps nothing. */
const askContenu = (worker: ServiceWorker) =>
  new Promise<string>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as string);
    worker.postMessage('etat', [port2]);
  });

function follow(inscription: ServiceWorkerRegistration): void {
  let contenu: string | undefined;
  let echec: Echec | undefined;

  const write = () => {
    if (contenu) say({ nom: 'pret', contenu, echec });
    else say({ nom: contenu === '' ? 'arrete' : (echec ?? 'en-cours') });
  };
  async function show(): Promise<void> {
    const { active, waiting } = inscription;
    annonce(active && waiting);
    if (active) contenu = await askContenu(active);
    write();
  }

  const watch = () => {
    inscription.installing?.addEventListener('statechange', () => void show());
  };
  inscription.addEventListener('updatefound', watch);
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    echec = data as Echec;
    write();
  });
  navigator.serviceWorker.startMessages();
  watch();
  void show();

  // The browser looks for a new version when a page opens; a tab left open for long is looked after here.
  let verifiee = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - verifiee < HEURE) return;
    verifiee = Date.now();
    inscription.update().catch(() => undefined);
  });
}

const demande = registerHorsLigne();
if (!demande) say({ nom: isSecureContext ? 'absent' : 'non-sur' });
else {
  say({ nom: 'en-cours' });
  demande.then(follow, ({ name }: Error) => {
    // A refusal is the browser's; anything else is a worker that could not be fetched.
    say({ nom: name === 'TypeError' ? 'coupe' : 'bloque' });
  });
}
