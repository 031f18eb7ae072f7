/**
 * `npm run verif:charge`, after a build: the nginx of deploy/ on this machine, every page asked by fifty connections of wrk.
 * First what it can do, connections kept. Then a minute of visitors who come by a new connection for each page, while
 * somebody reads, searches and asks in a browser; meanwhile nginx restarts, publishes another edition, and goes back.
 * Exit 1 when one request or one page fails. Never asks another machine; stops by itself.
 *
 * Why new connections: nginx closes those it kept when it reads its configuration again. A browser then asks again by
 * itself (RFC 9110, 9.2.2), which the reader in the browser proves; wrk never does, and would count a failure.
 */
import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Browser } from '@playwright/test';
import { cheminDe, manque } from '../e2e/objets/debian.ts';
import { createEdition } from '../e2e/objets/editions.ts';
import { Nginx } from '../e2e/objets/nginx.ts';
import { PAGES } from '../e2e/objets/site.ts';
import { openChromium } from './site-servi.ts';

const SECONDES = 60;
const DEBIT_SECONDES = 15;
const CONNEXIONS = 50;

/** What happens to the server meanwhile, in seconds after the start. */
const GESTES = [
  [12, 'nginx relit sa configuration'],
  [24, 'publication de l’édition suivante'],
  [40, 'retour à l’édition précédente'],
] as const;

const phrase = manque('nginx', 'wrk');
if (phrase) {
  console.log(`NON VÉRIFIÉ : le serveur sous charge. ${phrase}`);
  process.exit(0);
}

interface Mesure {
  phrase: string;
  demandes: number;
  defauts: string[];
}

/** Asks for every page in turn; what wrk prints, as one sentence and the failures it counted. */
async function runWrk(nginx: Nginx, secondes: number, connexion: 'keep-alive' | 'close'): Promise<Mesure> {
  const liste = join(nginx.dossier, 'pages.txt');
  writeFileSync(liste, PAGES.join('\n'));
  const lua = join(import.meta.dirname, 'charge.lua');
  const options = ['-t2', `-c${CONNEXIONS}`, `-d${secondes}s`, '--timeout', '10s', '--latency', '-s', lua];
  const { stdout } = await promisify(execFile)(cheminDe('wrk') as string, [
    ...options,
    nginx.adresse,
    '--',
    liste,
    connexion,
  ]);
  const lis = (motif: RegExp) => motif.exec(stdout)?.[1] ?? '0';
  const refus = lis(/Non-2xx or 3xx responses: (\d+)/);
  const demandes = Number(lis(/(\d+) requests in/));
  return {
    demandes,
    phrase: `${demandes} pages en ${secondes} s : ${lis(/Requests\/sec:\s+([\d.]+)/)} par seconde, p50 ${lis(/50%\s+(\S+)/)}, p99 ${lis(/99%\s+(\S+)/)}`,
    defauts: [
      ...[/Socket errors:.*/.exec(stdout)?.[0] ?? []].flat(),
      ...(refus === '0' ? [] : [`${refus} réponses autres que 2xx ou 3xx`]),
    ],
  };
}

/** One reader who has kept nothing: the home, a search, a measure, then the questionnaire. */
async function read(navigateur: Browser, adresse: string): Promise<string[]> {
  const contexte = await navigateur.newContext({ baseURL: adresse, serviceWorkers: 'block' });
  const ennuis: string[] = [];
  try {
    const page = await contexte.newPage();
    page.on('pageerror', ({ message }) => ennuis.push(message));
    page.on('requestfailed', (requete) => {
      // Leaving a page drops what it was still fetching, its icon most often.
      const pourquoi = requete.failure()?.errorText ?? '';
      if (pourquoi !== 'net::ERR_ABORTED') ennuis.push(`${requete.url()} : ${pourquoi}`);
    });
    page.on('response', (reponse) => {
      if (reponse.status() >= 400) ennuis.push(`${reponse.url()} : ${reponse.status()}`);
    });
    await page.goto('/');
    await page.getByRole('combobox', { name: 'Rechercher' }).fill('je ne paie plus mon loyer');
    await page.getByRole('option').first().waitFor();
    await page.goto('/mesures/aesf/');
    await page.goto('/trouver/');
    await page.locator('button[value=question]:enabled').click({ trial: true });
  } catch (erreur) {
    ennuis.push((erreur as Error).message.split('\n')[0] ?? '');
  }
  await contexte.close();
  return ennuis;
}

const nginx = new Nginx();
const navigateur = await openChromium();
const suivante = await createEdition('deux');
try {
  const seconde = await nginx.publie(suivante);
  const premiere = await nginx.publie();
  await nginx.demarre();

  const debit = await runWrk(nginx, DEBIT_SECONDES, 'keep-alive');
  console.log(`connexions gardées : ${debit.phrase}.`);
  const defauts = [...debit.defauts];

  const debut = performance.now();
  const wrk = runWrk(nginx, SECONDES, 'close');
  const titres: string[] = [];
  let parcours = 0;
  const lecture = (async () => {
    while (performance.now() - debut < SECONDES * 1000) {
      defauts.push(...(await read(navigateur, nginx.adresse)));
      parcours++;
    }
  })();
  for (const [rang, [quand, quoi]] of GESTES.entries()) {
    await wait(Math.max(0, quand * 1000 - (performance.now() - debut)));
    if (rang > 0) nginx.bascule(rang === 1 ? seconde : premiere);
    nginx.recharge();
    console.log(`${((performance.now() - debut) / 1000).toFixed(0).padStart(3)} s : ${quoi}`);
    await wait(3000);
    titres.push((await (await fetch(nginx.adresse)).text()).includes('édition deux') ? 'deux' : 'une');
  }
  const [charge] = await Promise.all([wrk, lecture]);
  console.log(`une connexion par page : ${charge.phrase} ; en même temps, ${parcours} parcours dans un navigateur.`);
  defauts.push(...charge.defauts, ...['emerg', 'alert', 'crit', 'error'].flatMap((gravite) => nginx.erreurs(gravite)));
  if (titres.join() !== 'une,deux,une') defauts.push(`éditions servies : ${titres.join()}`);
  for (const defaut of defauts) console.log(`  ${defaut}`);
  console.log(`${defauts.length} défauts.`);
  if (defauts.length || !debit.demandes || !charge.demandes || !parcours) process.exitCode = 1;
} finally {
  await navigateur.close();
  await nginx.arrete();
  rmSync(suivante, { recursive: true });
}
