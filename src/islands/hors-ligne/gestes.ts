/** On /hors-ligne/: the state in full view, the search for a new version, and the removal of everything kept. */
import './telechargement.ts';

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const suite = byId('suite-hors-ligne');
const say = (texte: string) => {
  suite.textContent = texte;
};
const service = navigator.serviceWorker as ServiceWorkerContainer | undefined;

const etat = byId('etat-hors-ligne');
addEventListener('hors-ligne', (evenement) => {
  etat.textContent = (evenement as CustomEvent<string>).detail;
});

async function cherche(): Promise<void> {
  const inscription = await service?.getRegistration();
  if (!inscription) return say('Rien n’est gardé pour l’instant. Rechargez la page.');
  await inscription.update();
  const nouvelle = inscription.installing ?? inscription.waiting;
  say(nouvelle ? 'Une nouvelle version arrive : un bandeau l’annoncera.' : 'Aucune nouvelle version.');
}

async function retire(): Promise<void> {
  sessionStorage.clear();
  localStorage.clear();
  await (await service?.getRegistration())?.unregister();
  for (const nom of await caches.keys()) if (nom.startsWith('guide-')) await caches.delete(nom);
  etat.textContent = 'Rien n’est gardé sur cet appareil.';
  say('Tout est retiré. Fermez les onglets du guide ; à la prochaine visite, il se gardera de nouveau.');
}

const listen = (id: string, geste: () => Promise<void>, panne: string) => {
  byId(id).addEventListener('click', () => {
    say('');
    geste().catch(() => {
      say(panne);
    });
  });
};
listen('cherche', cherche, 'Impossible de chercher : vérifiez le réseau, puis recommencez.');
listen('retire', retire, 'Ce navigateur refuse de retirer ; effacez les données du site dans ses réglages.');
byId('gestes-hors-ligne').hidden = !service;
