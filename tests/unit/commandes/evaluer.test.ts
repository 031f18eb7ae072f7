/** The command as an author runs it: a process, its input, its two outputs and its exit code. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/disque.ts';
import type { Verdict } from '../../../src/decision/verdict.ts';

/** Starting a process takes its time on a busy machine. */
const ATTENTE = 30_000;
const RACINE = join(import.meta.dirname, '../../..');
const dossier = mkdtempSync(join(tmpdir(), 'evaluer-'));
afterAll(() => rmSync(dossier, { recursive: true }));

interface Sortie {
  cas: string | null;
  verdicts: Record<string, { statut: string; motifs: Verdict['motifs'] }>;
}

function lance(mots: string | readonly string[] = [], entree = '') {
  const commande = ['src/commandes/evaluer.ts', ...[mots].flat()];
  const { status, stdout, stderr } = spawnSync(process.execPath, commande, {
    cwd: RACINE,
    input: entree,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const evalue = (entree: unknown): Sortie[] => JSON.parse(lance('-', JSON.stringify(entree)).stdout) as Sortie[];

describe('evaluer, sur des réponses valides', { timeout: ATTENTE }, () => {
  const AESF = { F1: 'seul_enfants', B1: 'ponctuelle', B2: ['enfants'], C1: 'oui' };
  const lot = [
    { cas: 'complet', reponses: AESF },
    { cas: 'accord inconnu', reponses: { ...AESF, C1: 'nsp' } },
    { cas: 'accord inconnu, en liste', reponses: { ...AESF, C1: ['nsp'] } },
    { cas: 'accord non demandé', reponses: { F1: 'seul_enfants', B1: 'ponctuelle', B2: ['enfants'] } },
    { cas: 'refus', reponses: { ...AESF, C1: 'non' } },
    { reponses: {} },
  ];
  const { status, stdout, stderr } = lance('-', JSON.stringify(lot));
  const sorties = JSON.parse(stdout) as Sortie[];
  const { modele } = readCatalogue();
  const statuts = sorties.map(({ verdicts }) => verdicts['aesf']?.statut);

  it('réussit sans rien dire sur la sortie d’erreur', () => {
    expect([status, stderr]).toEqual([0, '']);
  });

  it('rend un résultat par cas, dans le même ordre', () => {
    expect(sorties.map(({ cas }) => cas)).toEqual([...lot.map(({ cas }) => cas ?? null)]);
  });

  it('donne pour chaque cas toutes les mesures que l’assistant peut proposer, et rien d’autre', () => {
    const proposees = modele.mesures.map(({ id }) => id);
    expect(proposees.length).toBeGreaterThan(20);
    for (const sortie of sorties) {
      expect(Object.keys(sortie).sort()).toEqual(['cas', 'verdicts']);
      expect(Object.keys(sortie.verdicts)).toEqual(proposees);
    }
  });

  it('dit pour chaque motif son critère, son effet, son texte et sa source', () => {
    const statutsAdmis = ['correspond', 'a_verifier', 'prealable', 'ecartee'];
    for (const [mesure, { statut, motifs }] of sorties.flatMap(({ verdicts }) => Object.entries(verdicts))) {
      expect(statutsAdmis).toContain(statut);
      expect(motifs.length, mesure).toBeGreaterThan(0);
      for (const motif of motifs) {
        expect(Object.keys(motif)).toEqual(['critere', 'effet', 'texte', 'source']);
        expect(
          Object.values(motif).filter((valeur) => !valeur),
          mesure,
        ).toEqual([]);
      }
    }
  });

  it('« nsp », ["nsp"] et une clé absente donnent le même statut ; seule une réponse écarte', () => {
    expect(statuts).toEqual(['correspond', 'a_verifier', 'a_verifier', 'a_verifier', 'ecartee', 'a_verifier']);
    expect(sorties[1]?.verdicts).toEqual(sorties[2]?.verdicts);
    expect(sorties[1]?.verdicts).toEqual(sorties[3]?.verdicts);
  });

  it('lit aussi un fichier, même avec une marque d’ordre des octets, et un objet seul', () => {
    const chemin = join(dossier, 'cas.json');
    writeFileSync(chemin, `\uFEFF${JSON.stringify(lot[0])}`);
    const { status: fin, stdout: texte } = lance(chemin);
    expect([fin, JSON.parse(texte)]).toEqual([0, [sorties[0]]]);
  });

  it('rend une liste vide pour une liste vide', () => {
    expect(evalue([])).toEqual([]);
  });
});

describe('evaluer, sur une entrée fautive', { timeout: ATTENTE }, () => {
  const cas = (reponses: unknown) =>
    JSON.stringify([
      { cas: 'bon', reponses: {} },
      { cas: 'essai', reponses },
    ]);

  it.each<[string, string | string[] | undefined, string, RegExp[]]>([
    ['question inconnue', '-', cas({ Z9: 'oui' }), [/essai/, /"Z9" inconnue/, /admis : .*A1/]],
    ['réponse inconnue', '-', cas({ A1: '31' }), [/essai/, /"31"/, /A1/, /admises : .*30\+, nsp/]],
    ['code d’une propriété d’objet', '-', '{"reponses":{"__proto__":"oui"}}', [/__proto__/]],
    ['réponses absentes', '-', '[{"cas":"essai"}]', [/essai/, /« reponses » doit être un objet/]],
    ['cas qui n’est pas un objet', '-', '[{"reponses":{}}, 3]', [/n° 2/, /objet/]],
    ['JSON coupé', '-', '[{"cas": "essai"', [/JSON illisible/, /syntaxe/]],
    ['fichier absent', join('/', 'absent', 'cas.json'), '', [/absent/, /ne peut pas être lu/]],
    ['deux fois la même question', '-', '{"reponses":{"A1":"30+","A1":"moins17"}}', [/"A1" est écrite deux fois/]],
    ['la même, écrite autrement', '-', String.raw`{"reponses":{"A1":"30+","\u00411":"30+"}}`, [/deux fois/]],
    ['deux réponses à une question simple', '-', cas({ A1: ['30+', 'moins17'] }), [/A1 n’admet qu’une seule réponse/]],
    ['champ inconnu', '-', '{"reponses":{},"portes":[]}', [/n° 1/, /"portes" inconnu/, /admis : cas, reponses/]],
    ['deux fichiers', ['-', 'autre.json'], '{"reponses":{}}', [/« autre.json » est en trop/]],
    ['imbrication sans fin', '-', '['.repeat(5000) + ']'.repeat(5000), [/trop imbriqué/]],
    ['aucun fichier indiqué', undefined, '', [/Indiquez un fichier/]],
  ])('%s : une phrase, code 2, rien sur la sortie', (_phrase, argument, entree, attendus) => {
    const { status, stdout, stderr } = lance(argument, entree);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    for (const attendu of attendus) expect(stderr).toMatch(attendu);
  });
});

describe('evaluer, quand la sortie ne suit pas', { timeout: 120_000 }, () => {
  const lot = join(dossier, 'lot.json');
  const reponses = { F1: 'seul_enfants', B1: 'ponctuelle', B2: ['enfants'], C1: 'oui' };
  writeFileSync(lot, JSON.stringify(Array.from({ length: 2000 }, (_, rang) => ({ cas: `n° ${rang}`, reponses }))));
  const sousShell = (suite: string, reglages = '') =>
    spawnSync('bash', ['-c', `"$0" ${reglages} src/commandes/evaluer.ts "$1" ${suite}`, process.execPath, lot], {
      cwd: RACINE,
      encoding: 'utf8',
    });

  // Its verdicts take 75 MB of text, held one by one.
  it('écrit des milliers de cas un par un, dans 48 Mo de mémoire', () => {
    const { stdout, stderr } = sousShell('| tail -n 2', '--max-old-space-size=48');
    expect([stdout, stderr]).toEqual(['  }\n]\n', '']);
  });

  it('se tait quand le lecteur s’en va', () => {
    const { status, stdout, stderr } = sousShell('| head -n 1; exit ${PIPESTATUS[0]}');
    expect([status, stdout, stderr]).toEqual([0, '[\n', '']);
  });

  it.runIf(existsSync('/dev/full'))('dit que le disque est plein', () => {
    const { status, stderr } = sousShell('> /dev/full');
    expect([status, stderr]).toEqual([2, 'Le disque est plein ; libérez de la place, puis recommencez.\n']);
  });

  it.runIf(existsSync('/proc/self/fdinfo'))('dit que la sortie est fermée, mais admet /dev/null', () => {
    const { status, stderr } = sousShell('>&-');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^La sortie standard est fermée[^\n]+\n$/)]);
    expect(sousShell('> /dev/null').status).toBe(0);
  });
});
