/**
 * `npm run verif:dependances`: known vulnerabilities, signatures, licences and integrity of every package. What the
 * registry does not answer is said and counted, not failed; a vulnerability, a bad signature or a defect exits 1.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defautsDeLaChaine, raisonDe } from '../../src/publication/chaine.ts';
import { readManifeste, readVerrou, type Paquet } from '../../src/publication/verrou.ts';
import { DIST } from './site-servi.ts';

const paquets = readVerrou();
const defauts = defautsDeLaChaine(readManifeste(), paquets);
let omissions = 0;
const MUET = 'le registre n’a pas répondu';

/** Standard output of an npm command, as JSON; none when the registry, or what it relies on, does not answer. */
function askNpm(...options: string[]): Record<string, unknown> | undefined {
  const { stdout } = spawnSync('npm', [...options, '--json'], {
    encoding: 'utf8',
    timeout: 120_000,
    shell: process.platform === 'win32',
  });
  try {
    const reponse = JSON.parse(stdout) as Record<string, unknown>;
    return 'error' in reponse || 'message' in reponse ? undefined : reponse;
  } catch {
    return undefined;
  }
}

function omit(quoi: string, cause: string, commande: string): void {
  omissions++;
  console.log(`NON VÉRIFIÉ : ${quoi}, car ${cause}. À refaire avec : ${commande}.`);
}

interface Faille {
  severity: string;
  range: string;
}

function auditFailles(): void {
  const audit = askNpm('audit');
  const failles = audit?.['vulnerabilities'] as Record<string, Faille> | undefined;
  if (!failles) return omit('les failles connues', MUET, 'npm audit');
  for (const [nom, { severity, range }] of Object.entries(failles)) {
    defauts.push(`${nom} ${range} : faille connue (${severity}).`);
  }
  console.log(`Failles connues : ${Object.keys(failles).length}.`);
}

function auditSignatures(): void {
  const audit = askNpm('audit', 'signatures');
  if (!audit) return omit('les signatures des paquets', MUET, 'npm audit signatures');
  for (const sorte of ['invalid', 'missing'] as const) {
    for (const { name, version } of (audit[sorte] ?? []) as { name: string; version: string }[]) {
      defauts.push(`${name} ${version} : signature ${sorte === 'invalid' ? 'fausse' : 'absente'}.`);
    }
  }
  console.log('Signatures : lues.');
}

/** Lines « licence : how many, for what », the reason of each exception included. */
function tableDesLicences(): string[] {
  const groupes = new Map<string, Paquet[]>();
  for (const paquet of paquets) {
    const cle = `${paquet.licence} : ${raisonDe(paquet) ?? 'hors de la liste'}`;
    groupes.set(cle, [...(groupes.get(cle) ?? []), paquet]);
  }
  return [...groupes]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([cle, siens]) => {
      const noms = siens.length > 3 ? '' : ` (${[...new Set(siens.map(({ nom }) => nom))].join(', ')})`;
      return `  ${String(siens.length).padStart(4)}  ${cle}${noms}`;
    });
}

/** Names and versions of the libraries that the build put in a script of the browser. */
function livrees(): string[] | undefined {
  try {
    const texte = readFileSync(join(DIST, 'licences.txt'), 'utf8');
    return [...texte.matchAll(/^-+\n\n(\S+ \S+) \(/gm)].map(([, nom = '']) => nom);
  } catch {
    return undefined;
  }
}

console.log(`Licences de ${paquets.length} paquets :`);
for (const ligne of tableDesLicences()) console.log(ligne);
const aConstruire = paquets.filter(({ dev }) => !dev);
const facultatifs = aConstruire.filter(({ optionnel }) => optionnel).length;
console.log(
  `${aConstruire.length} paquets servent à construire, dont ${facultatifs} selon la machine ; ${paquets.length - aConstruire.length} aux seuls contrôles et à « npm run serve ».`,
);
const auNavigateur = livrees();
if (auNavigateur) console.log(`${auNavigateur.length} sont livrés au navigateur : ${auNavigateur.join(', ')}.`);
else omit('ce qui est livré au navigateur', 'le site n’est pas construit', 'npm run build');
auditFailles();
auditSignatures();
for (const defaut of defauts) console.log(`  ${defaut}`);
console.log(`${paquets.length} paquets, ${defauts.length} défauts, ${omissions} vérifications omises.`);
if (defauts.length) process.exitCode = 1;
