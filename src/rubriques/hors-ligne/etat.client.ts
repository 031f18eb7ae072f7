/**
 * On every page but /trouver/, fetched once the page is loaded: keeps the site on the device, says so in the footer,
 * and announces a new version, which only a click applies.
 */
import { phraseHorsLigne, type EtatHorsLigne } from './etat.ts';
import type { Nouvelle } from './archive.ts';
import { annonce } from './annonce.client.ts';
import { registerHorsLigne } from './inscription.client.ts';
import { isEntiere, readEditions } from './registre.ts';
import { element } from '../../components/element.ts';

const HEURE = 3_600_000;
// Last in the footer: nothing moves when the line comes. Read aloud on /hors-ligne/ only, where it is the subject.
const ligne = element('p', { class: 'hors-ligne' });
document.querySelector('footer .large')?.append(ligne);

function say(etat: EtatHorsLigne): void {
  ligne.textContent = phraseHorsLigne(etat);
  dispatchEvent(new CustomEvent('hors-ligne', { detail: ligne.textContent }));
}

/** Date and version of what is kept whole on this device. */
async function readContenu(): Promise<string | undefined> {
  const [edition] = await readEditions(caches);
  return edition && (await isEntiere(caches, edition)) ? edition.contenu : undefined;
}

/** Has the worker fetch what is missing; resolves once nothing is. */
const repair = (worker: ServiceWorker) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    worker.postMessage('repare', [port2]);
  });

let contenu: string | undefined;
let nouvelle: Nouvelle | undefined;

function write(): void {
  if (contenu && nouvelle !== 'arrete') say({ nom: 'pret', contenu, echec: nouvelle });
  else say({ nom: nouvelle ?? 'en-cours' });
}

function follow(inscription: ServiceWorkerRegistration): void {
  async function show(): Promise<void> {
    const { installing, active, waiting } = inscription;
    annonce(inscription);
    contenu = await readContenu();
    write();
    // Never a word to a worker that is about to be replaced (registre.ts).
    if (contenu ?? (installing || waiting || active?.state !== 'activated')) return;
    await repair(active);
    contenu = await readContenu();
    write();
  }

  const watch = () => {
    const { installing } = inscription;
    installing?.addEventListener('statechange', () => {
      // What failed before no longer matters once an edition is kept whole.
      if (installing.state === 'installed') nouvelle = undefined;
      void show();
    });
  };
  inscription.addEventListener('updatefound', watch);
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
  write();
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    nouvelle = data as Nouvelle;
    write();
  });
  navigator.serviceWorker.startMessages();
  // Privacy extensions replace « register » by one that does nothing and answers nothing.
  demande.then(
    (inscription?: ServiceWorkerRegistration) => inscription && follow(inscription),
    // Refused by the browser, its storage is closed too; else the worker did not come, or another page in its place.
    () =>
      caches.keys().then(
        () => say({ nom: 'coupe' }),
        () => say({ nom: 'bloque' }),
      ),
  );
}
