/** Skeletons of new content: refused as long as a blank remains, valid once each holds a value, and never written over. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/disque.ts';
import { SORTES } from '../../../src/commandes/modeles-de-fichiers/sortes.ts';
import { copieContenu } from '../../fabriques/contenu.ts';

const COMMANDE = join(import.meta.dirname, '../../../src/commandes/nouveau.ts');
const copie = copieContenu();
const IDS: Record<string, string> = { question: 'Z9' };
const idDe = (sorte: string) => IDS[sorte] ?? 'essai-neuf';
const cheminsDe = (sorte: string) =>
  SORTES[sorte]?.fichiers(idDe(sorte)).map(([chemin]) => join(copie.dossier, chemin)) ?? [];
const cree = (...mots: string[]) =>
  spawnSync(process.execPath, [COMMANDE, ...mots, '--contenu', copie.dossier], { encoding: 'utf8' });

afterEach(() => {
  for (const chemin of Object.keys(SORTES).flatMap(cheminsDe)) rmSync(chemin, { force: true });
});
afterAll(copie.efface);

/** A value for each blank that is not free text; the words are those of the blank. */
const VALEURS: Record<string, string> = {
  'une famille': 'adulte',
  'un territoire': 'artois',
  'une porte': 'logement',
  'de qui parle la mesure': 'personne',
  'identifiant dans content/sources': 'tableau-artois',
  'une étiquette': 'tableau',
  'A, J ou autre': 'A',
  'identifiant dans content/organismes': 'slisl',
  'une sorte': 'service',
  'identifiant de mesure': 'asll',
  'un statut': 'a_verifier',
};

/** Writes a value in every blank of a file, as an author would. */
function remplis(chemin: string): void {
  const texte = readFileSync(chemin, 'utf8');
  writeFileSync(
    chemin,
    texte
      .replace(/"À COMPLÉTER : ([^"]*)"/g, (_tout, attendu: string) => VALEURS[attendu] ?? '"Une phrase d’essai."')
      .replace(/^À COMPLÉTER.*$/gm, 'Un paragraphe d’essai.'),
  );
}

/** What is wrong with the copy; nothing when it is accepted. */
function refus(): string[] {
  try {
    readCatalogue(copie.dossier);
    return [];
  } catch (erreur) {
    return (erreur as Error).message.split('\n').slice(1);
  }
}

describe.each(Object.keys(SORTES))('Un fichier neuf, %s', (sorte) => {
  it('est refusé champ par champ tant qu’il reste un blanc, puis accepté', () => {
    const { stdout, status } = cree(sorte, idDe(sorte));
    expect(status).toBe(0);
    const avant = refus();
    expect(avant.length).toBeGreaterThan(2);
    expect(avant.filter((phrase) => !/ : à compléter : .+\.$/.test(phrase))).toEqual([]);

    for (const chemin of cheminsDe(sorte)) remplis(chemin);
    expect(refus()).toEqual([]);
    expect(stdout).toMatch(/^Écrit : content\/[\s\S]*À faire ensuite :\n1\. .*npm run check:contenu[\s\S]*npm test/);
  });

  it('ne remplace jamais un fichier présent', () => {
    const [premier = ''] = cheminsDe(sorte);
    writeFileSync(premier, 'à moi');
    const { stderr, status } = cree(sorte, idDe(sorte));
    expect(status).toBe(1);
    expect(stderr).toContain('existe déjà');
    expect(readFileSync(premier, 'utf8')).toBe('à moi');
  });
});

describe('La commande « nouveau »', () => {
  it.each([
    ['une sorte inconnue', ['lune', 'essai'], 'au choix : mesure, question, organisme, cas, terme'],
    ['aucun mot', [], 'Par exemple : npm run nouveau -- mesure mon-identifiant'],
    ['un accent', ['mesure', 'été'], '« été » ne convient pas comme identifiant'],
    ['une majuscule', ['organisme', 'Slisl'], 'minuscules sans accent'],
    ['un code de question mal écrit', ['question', 'b12'], 'une lettre et un chiffre, comme « B3 »'],
    ['un mot de trop', ['terme', 'un', 'deux'], '« un deux » ne convient pas'],
    ['un chemin', ['cas', '../ailleurs'], 'ne convient pas comme identifiant'],
  ])('refuse %s en une phrase, sans rien écrire', (_nom, mots, phrase) => {
    const { stderr, stdout, status } = cree(...mots);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr).toContain(phrase);
    expect(refus()).toEqual([]);
  });

  it('refuse une option inconnue en français', () => {
    const { stderr, status } = cree('terme', 'essai', '--force');
    expect(status).toBe(1);
    expect(stderr).toContain('est inconnue ; options admises : --contenu.');
  });
});
