/** The supply chain, from the lockfile alone: hashes, addresses, scripts, licences, exact versions, bill of materials. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defautsDeLaChaine, isAdmise, raisonDe } from '../../../src/publication/chaine.ts';
import { createNomenclature } from '../../../src/publication/nomenclature.ts';
import { readManifeste, readVerrou, type Paquet } from '../../../src/publication/verrou.ts';

const MANIFESTE = readManifeste();
const PAQUETS = readVerrou();
const SAIN = PAQUETS.find(({ nom }) => nom === 'preact') as Paquet;

/** Defects that a change to one sound package brings. */
const defautsAvec = (change: Partial<Paquet>) => {
  const autres = PAQUETS.filter((paquet) => paquet !== SAIN);
  return defautsDeLaChaine(MANIFESTE, [...autres, { ...SAIN, ...change }]);
};

test('le verrou et les versions demandées n’ont aucun défaut', () => {
  expect(PAQUETS.length).toBeGreaterThan(500);
  expect(defautsDeLaChaine(MANIFESTE, PAQUETS)).toEqual([]);
});

test('ce que la construction importe est dans « dependencies », et rien n’y est de trop', () => {
  const racine = join(import.meta.dirname, '../../..');
  const importes = (fichiers: readonly string[]) =>
    fichiers.flatMap((fichier) =>
      [
        ...readFileSync(join(racine, fichier), 'utf8').matchAll(
          /(?:from|import) '((?:@[\w-]+\/)?[a-z][\w.-]*)[^':]*'/g,
        ),
      ].map(([, nom = '']) => nom),
    );
  const sources = readdirSync(join(racine, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((nom) => /\.(?:tsx?|astro)$/.test(nom))
    .map((nom) => join('src', nom));
  const construits = sources.filter((nom) => !nom.startsWith(join('src', 'commandes')));
  const permis = Object.keys(MANIFESTE.dependencies);
  const demandes = importes([...construits, 'astro.config.mjs']);
  expect(demandes.filter((nom) => nom in MANIFESTE.devDependencies)).toEqual([]);
  expect(permis.filter((nom) => !importes([...sources, 'astro.config.mjs']).includes(nom))).toEqual([]);
});

describe('Un défaut est dit', () => {
  test.each<[string, Partial<Paquet>, RegExp]>([
    ['sans empreinte', { integrite: undefined }, /^node_modules\/preact : pas d’empreinte SHA-512\.$/],
    ['empreinte faible', { integrite: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, /pas d’empreinte SHA-512/],
    ['adresse écrite', { adresse: 'https://exemple.test/preact.tgz' }, /vient d’une adresse écrite/],
    ['script à l’installation', { script: true }, /lance un script à l’installation/],
    ['licence fermée', { licence: 'BUSL-1.1' }, /licence « BUSL-1.1 » hors de la liste/],
    ['sans licence', { licence: 'inconnue' }, /licence « inconnue »/],
  ])('%s', (_cas, change, phrase) => {
    expect(defautsAvec(change)).toEqual([expect.stringMatching(phrase)]);
  });

  test('une version floue', () => {
    const flou = { ...MANIFESTE, dependencies: { ...MANIFESTE.dependencies, preact: '^10.0.0' } };
    expect(defautsDeLaChaine(flou, PAQUETS)).toEqual([expect.stringContaining('preact demande « ^10.0.0 »')]);
  });

  test('une exception qui ne sert plus', () => {
    const sans = PAQUETS.filter(({ nom }) => nom !== 'argparse');
    expect(defautsDeLaChaine(MANIFESTE, sans)).toEqual([expect.stringContaining('argparse')]);
  });
});

test('une licence composée se lit : « AND » les demande toutes, « OR » une seule', () => {
  const isMit = (licence: string) => licence === 'MIT';
  expect(isAdmise('(MIT OR GPL-3.0-or-later)', isMit)).toBe(true);
  expect(isAdmise('MIT AND GPL-3.0-or-later', isMit)).toBe(false);
});

test('une exception ne vaut que pour le paquet et la licence qu’elle nomme', () => {
  expect(raisonDe({ nom: 'ical.js', licence: 'MPL-2.0' })).toContain('non modifié');
  expect(raisonDe({ nom: 'ical.js', licence: 'GPL-3.0-only' })).toBeUndefined();
  expect(raisonDe({ nom: 'autre', licence: 'MPL-2.0' })).toBeUndefined();
});

describe('Nomenclature', () => {
  const nomenclature = createNomenclature(MANIFESTE, PAQUETS);

  test('chaque paquet du verrou y est, une fois, avec son empreinte et sa licence', () => {
    const adresses = nomenclature.components.map(({ purl }) => purl);
    expect(new Set(adresses).size).toBe(adresses.length);
    expect(new Set(PAQUETS.map(({ nom, version }) => `${nom} ${version}`)).size).toBe(adresses.length);
    for (const { purl, hashes, licenses } of nomenclature.components) {
      expect(hashes[0]?.content, purl).toMatch(/^[0-9a-f]{128}$/);
      expect(licenses[0]?.expression, purl).toBeTruthy();
    }
    expect(adresses).toContain(`pkg:npm/%40date-fns/utc@${MANIFESTE.dependencies['@date-fns/utc']}`);
  });

  test('l’ordre du verrou n’y change rien, et rien n’y est daté', () => {
    expect(createNomenclature(MANIFESTE, [...PAQUETS].reverse())).toEqual(nomenclature);
    expect(JSON.stringify(nomenclature)).not.toMatch(/timestamp|serialNumber/);
  });
});
