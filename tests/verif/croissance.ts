/**
 * `npm run verif:croissance`: builds copies of the project that hold 30, 300 and 3,000 measures; prints time, peak memory
 * and bytes per kind of page, and how each grows. Sizes and limit are options: `-- --tailles 30,300 --minutes 20`.
 * Exit 1 when a build fails or lasts longer than the limit, when its processor time grows faster than the measures do,
 * or when a kind of page that shows one measure, one organisme or one case grows with the others.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from '../../src/commandes/options.ts';
import { weighPages } from '../../src/publication/poids.ts';
import { createProjetAgrandi } from './projet-agrandi.ts';

/** Growth of the processor time for as many times more measures: 1 is in proportion. */
const EXPOSANT = 1.1;
/** A page about one thing may grow by this share: a name gets longer, a list of neighbours a little too. */
const PART_FICHE = 0.15;
const FICHE = '/mesures/[id]/';

const { values: options } = readOptions({
  options: {
    tailles: { type: 'string', default: '30,300,3000' },
    minutes: { type: 'string', default: '30' },
  },
});

interface Construction {
  mesures: number;
  pages: number;
  /** Seconds by the clock, then of processor. */
  duree: number;
  processeur: number;
  /** Peak, MiB. */
  memoire: number;
  /** Heaviest page of each kind, HTML and CSS, bytes. */
  octets: Record<string, number>;
}

/** Builds a copy; throws with the end of what the build wrote when it fails. */
function build(taille: number): Construction {
  const projet = createProjetAgrandi(taille);
  const ressources = join(projet.dossier, 'ressources.json');
  try {
    const debut = performance.now();
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        join(import.meta.dirname, 'ressources-consommees.ts'),
        join(projet.dossier, 'node_modules/astro/bin/astro.mjs'),
        'build',
        '--force',
      ],
      {
        cwd: projet.dossier,
        encoding: 'utf8',
        env: { ...process.env, RESSOURCES: ressources, ASTRO_TELEMETRY_DISABLED: '1' },
        maxBuffer: 2 ** 28,
        timeout: Number(options.minutes) * 60_000,
        killSignal: 'SIGKILL',
      },
    );
    const duree = (performance.now() - debut) / 1000;
    if (signal) throw new Error(`arrêtée au bout de ${options.minutes} minutes`);
    if (status !== 0) throw new Error((stdout + stderr).trim().split('\n').slice(-12).join('\n'));
    const pages = weighPages(join(projet.dossier, 'dist'));
    const { processeur, memoire } = JSON.parse(readFileSync(ressources, 'utf8')) as Construction;
    const octets: Record<string, number> = {};
    for (const page of pages) octets[page.gabarit] ??= page.octets;
    return { mesures: projet.mesures, pages: pages.length, duree, processeur, memoire, octets };
  } finally {
    projet.efface();
  }
}

const exposant = (avant: number, apres: number, ici: Construction, suivante: Construction) =>
  Math.log(apres / avant) / Math.log(suivante.mesures / ici.mesures);

/** What grows from one size to the next: time, memory, then each kind of page that does. */
function compare(ici: Construction, suivante: Construction): string[] {
  const croit = (avant: number, apres: number) => exposant(avant, apres, ici, suivante).toFixed(2);
  const supplement = ((suivante.processeur - ici.processeur) / (suivante.mesures - ici.mesures)) * 1000;
  console.log(
    `De ${ici.mesures} à ${suivante.mesures} mesures : exposant ${croit(ici.processeur, suivante.processeur)} pour le processeur ` +
      `(${supplement.toFixed(0)} ms par mesure de plus), ${croit(ici.memoire, suivante.memoire)} pour la mémoire.`,
  );
  for (const [gabarit, apres] of Object.entries(suivante.octets)) {
    const avant = ici.octets[gabarit] ?? apres;
    if (apres > avant * 1.02) console.log(`  ${gabarit} : ${avant} à ${apres} octets, exposant ${croit(avant, apres)}`);
  }
  const defauts: string[] = [];
  if (exposant(ici.processeur, suivante.processeur, ici, suivante) > EXPOSANT)
    defauts.push(
      `De ${ici.mesures} à ${suivante.mesures} mesures, la construction ralentit plus vite que le guide ne grandit.`,
    );
  const [avant = 0, apres = 0] = [ici.octets[FICHE], suivante.octets[FICHE]];
  if (apres > avant * (1 + PART_FICHE))
    defauts.push(`De ${ici.mesures} à ${suivante.mesures} mesures, une fiche passe de ${avant} à ${apres} octets.`);
  return defauts;
}

const defauts: string[] = [];
const constructions: Construction[] = [];
for (const taille of options.tailles.split(',').map(Number)) {
  try {
    const faite = build(taille);
    const { mesures, pages, duree, processeur, memoire } = faite;
    console.log(
      `${mesures} mesures, ${pages} pages : construites en ${duree.toFixed(0)} s (${processeur.toFixed(0)} s de processeur), ` +
        `${memoire.toFixed(0)} Mio de mémoire au plus.`,
    );
    const precedente = constructions.at(-1);
    if (precedente) defauts.push(...compare(precedente, faite));
    constructions.push(faite);
  } catch (erreur) {
    defauts.push(`${taille} mesures : construction échouée, ${(erreur as Error).message}`);
  }
}
for (const defaut of defauts) console.log(defaut);
console.log(`${constructions.length} constructions, ${defauts.length} défauts.`);
if (defauts.length) process.exitCode = 1;
