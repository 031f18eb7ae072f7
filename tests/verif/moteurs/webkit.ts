/** WebKitGTK: Debian's small browser under a screen in memory, driven by its own WebDriver. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCible, seekPoint, type Trouvee } from './cible.ts';
import { bornee, insiste } from './delai.ts';
import type { Moteur, Navigateur, Onglet, Reglage, Touche } from './moteur.ts';
import { demarre, tue, type Processus } from './processus.ts';
import { Session } from './webdriver.ts';

/** Codes of https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const CODES: Record<Touche, string> = { Enter: '\uE007', ArrowDown: '\uE015', Space: ' ', Tab: '\uE004' };
const HAUTEUR = 840;

/** Buttons of the browser's own bar would keep the window wider than a phone; pages that still move cannot be pressed. */
const GTK = {
  'gtk.css': '* { min-width: 0; padding: 0; margin: 0; }',
  'settings.ini': '[Settings]\ngtk-enable-animations=0\n',
};

async function portLibre(): Promise<number> {
  const serveur = createServer();
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  const { port } = serveur.address() as AddressInfo;
  await new Promise((fini) => serveur.close(fini));
  return port;
}

/** A screen in memory, and its name. */
async function openEcran(): Promise<{ ecran: Processus; nom: string }> {
  const options = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const ecran = demarre('Xvfb', options, process.env, 'numero');
  const numero = await bornee(ecran.numero as Promise<string>, 20_000, 'écran de Xvfb');
  return { ecran, nom: `:${numero}` };
}

function createConfiguration(): string {
  const dossier = mkdtempSync(join(tmpdir(), 'moteurs-'));
  mkdirSync(join(dossier, 'gtk-3.0'));
  for (const [fichier, contenu] of Object.entries(GTK)) writeFileSync(join(dossier, 'gtk-3.0', fichier), contenu);
  return dossier;
}

/** A window of the session; every order first comes back to it. */
function ongletDe(session: Session, handle: string): Onglet {
  const ici = async () => void (await session.post('window', { handle }));
  return {
    va: async (url) => {
      await ici();
      await session.post('url', { url });
    },
    recharge: async () => {
      await ici();
      await session.post('refresh');
    },
    lis: async (fonction, argument) => {
      await ici();
      return (await session.lis(fonction, argument)) as never;
    },
    clique: async (cible) => {
      await ici();
      await session.clique(
        await seekPoint(async (demande) => (await session.lis(findCible, demande)) as Trouvee | null, cible),
      );
    },
    ecrit: async (texte) => {
      await ici();
      await session.frappe([...texte]);
    },
    presse: async (touche) => {
      await ici();
      await session.frappe([CODES[touche]]);
    },
    largeur: async (width) => {
      await ici();
      await session.post('window/rect', { width, height: HAUTEUR });
      await insiste(() => session.lis((voulue) => innerWidth === voulue, width), `une page de ${width} px de large`);
    },
    capture: async () => {
      await ici();
      return Buffer.from((await session.get('screenshot')) as string, 'base64');
    },
  };
}

const argumentsDe = ({ sombre, sansScript }: Reglage) => [
  '--automation',
  ...(sombre ? ['--dark-mode'] : []),
  ...(sansScript ? ['--enable-javascript-markup=false'] : []),
];

async function openSession(reglage: Reglage, processus: Processus[], configuration: string): Promise<Session> {
  const { ecran, nom } = await openEcran();
  processus.push(ecran);
  const port = await portLibre();
  const env = { ...process.env, DISPLAY: nom, XDG_CONFIG_HOME: configuration, NO_AT_BRIDGE: '1' };
  processus.push(demarre('WebKitWebDriver', ['-p', String(port)], env));
  const pilote = `http://127.0.0.1:${port}`;
  await insiste(() => fetch(`${pilote}/status`), 'le pilote de WebKit', 20_000);
  return Session.open(pilote, { 'webkitgtk:browserOptions': { args: argumentsDe(reglage) } });
}

async function lance(reglage: Reglage): Promise<Navigateur> {
  const processus: Processus[] = [];
  const configuration = createConfiguration();
  const clean = () => {
    processus.forEach(tue);
    rmSync(configuration, { recursive: true, force: true });
  };
  try {
    const session = await openSession(reglage, processus, configuration);
    let libre: string | undefined = (await session.get('window')) as string;
    return {
      version: `WebKitGTK/${session.version}`,
      // Its automation is a private session, and WebKit writes nothing of those to its console.
      plaintes: undefined,
      onglet: async () => {
        const handle = libre ?? ((await session.post('window/new', { type: 'window' })) as { handle: string }).handle;
        libre = undefined;
        const onglet = ongletDe(session, handle);
        await onglet.largeur(1280);
        return onglet;
      },
      ferme: async () => {
        await bornee(session.ferme(), 10_000, 'fermeture').catch(() => undefined);
        clean();
      },
    };
  } catch (erreur) {
    clean();
    throw erreur;
  }
}

export const WEBKIT: Moteur = { nom: 'webkit', lance };
