/** On /hors-ligne/: the state in full view, the search for a new version, and the removal of everything kept. */
import { CLE_PROGRESSION } from '../../components/cle-progression.ts';
import { PREFIXE } from './registre.ts';
import './telechargement.client.ts';

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

const FERMER = 'Fermez les onglets du guide ; à la prochaine visite, il se gardera de nouveau.';

/** Removes the copies of the guide, this tab's answers and the settings: all but what is named. */
async function retire(gardees: readonly string[]): Promise<void> {
  sessionStorage.clear();
  for (const cle of Object.keys(localStorage)) if (!gardees.includes(cle)) localStorage.removeItem(cle);
  await (await service?.getRegistration())?.unregister();
  for (const nom of await caches.keys()) if (nom.startsWith(PREFIXE)) await caches.delete(nom);
}

async function retireGuide(): Promise<void> {
  await retire([CLE_PROGRESSION]);
  etat.textContent = 'Le guide n’est plus gardé sur cet appareil.';
  say(`Le guide est retiré ; votre progression dans la formation reste. ${FERMER}`);
}

async function retireTout(): Promise<void> {
  await retire([]);
  etat.textContent = 'Rien n’est gardé sur cet appareil.';
  say(`Tout est retiré, progression comprise. ${FERMER}`);
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
const REFUS = 'Ce navigateur refuse de retirer ; effacez les données du site dans ses réglages.';
listen('retire-guide', retireGuide, REFUS);
listen('retire-tout', retireTout, REFUS);
byId('gestes-hors-ligne').hidden = !service;
