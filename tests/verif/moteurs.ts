/**
 * `npm run verif:moteurs`, after a build: the main journeys in Chromium, Firefox ESR and WebKitGTK. Exit 1 on a defect.
 * Firefox and WebKit come from Debian's packages, installed here when run as root; an engine that is still missing is said
 * and counted. Names of engines may be given, to play these alone: `npm run verif:moteurs -- firefox`.
 * GARDE_MOTEURS=folder keeps images of the main screens there.
 */
import { installe, type Outil } from '../e2e/objets/debian.ts';
import { phraseDe, tableDe, type Comptes } from './moteurs/bilan.ts';
import { joueParcours } from './moteurs/joueur.ts';
import type { Moteur } from './moteurs/moteur.ts';
import { PARCOURS } from './moteurs/parcours/index.ts';
import { CHROMIUM, FIREFOX } from './moteurs/puppeteer.ts';
import { WEBKIT } from './moteurs/webkit.ts';

const TOTAL_MS = 40 * 60_000;

const MOTEURS: [Moteur, Outil[]][] = [
  [CHROMIUM, []],
  [FIREFOX, ['firefox-esr']],
  [WEBKIT, ['WebKitWebDriver', 'Xvfb']],
];

setTimeout(() => {
  console.log(`Arrêt : les parcours ne finissent pas en ${TOTAL_MS / 60_000} minutes.`);
  process.exit(1);
}, TOTAL_MS).unref();

const voulus = process.argv.slice(2);
const filtre = process.env['PARCOURS'] ?? '';
const parcours = PARCOURS.filter(({ nom }) => nom.includes(filtre));
const comptes: Comptes = new Map();
for (const [moteur, outils] of MOTEURS.filter(([{ nom }]) => !voulus.length || voulus.includes(nom))) {
  const parNom: typeof comptes extends Map<string, infer P> ? P : never = new Map();
  comptes.set(moteur.nom, parNom);
  const phrase = installe(...outils);
  if (phrase) console.log(`NON VÉRIFIÉ : les parcours dans ${moteur.nom}. ${phrase}`);
  else for (const joue of parcours) parNom.set(joue.nom, await joueParcours(moteur, joue));
}
const noms = parcours.map(({ nom }) => nom);
console.log(`\n${tableDe(noms, comptes)}\n\n${phraseDe(comptes)}`);
const defauts = [...comptes.values()].flatMap((parNom) => [...parNom.values()]).flatMap(({ defauts }) => defauts);
process.exit(defauts.length ? 1 : 0);
