/** The last record tells the content as it is, so that /nouveautes/ cannot lie. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import paquet from '../../package.json' with { type: 'json' };
import { readVersions, releveDe, stringifyVersion } from '../../src/rubriques/sources/nouveautes/releve.build.ts';
import { compareReleves } from '../../src/rubriques/sources/nouveautes/versions.ts';
import { CONTENU } from '../fabriques/contenu.ts';

const DOSSIER = join(CONTENU, 'versions');
const OCTETS_AU_PLUS = 90_000;
const versions = readVersions(DOSSIER);
const LANCER = 'Le relevé de la version n’est pas à jour : lancer « npm run version:contenu ».';

it('la dernière version relevée est celle de package.json', () => {
  expect(versions[0]?.version, LANCER).toBe(paquet.version);
});

it('le contenu est celui que la dernière version a relevé', () => {
  const changements = compareReleves(versions[0]?.contenu ?? {}, releveDe(CONTENU));
  const dits = changements.map(({ dossier, id, sorte, champs }) => `${dossier}/${id} : ${sorte} ${champs.join(', ')}`);
  expect(dits, LANCER).toEqual([]);
});

it.each(versions.map((version) => [version.version, version] as const))(
  'le relevé %s reste petit et bien rangé',
  (numero, version) => {
    const texte = readFileSync(join(DOSSIER, `${numero}.json`), 'utf8');
    expect(texte).toBe(stringifyVersion(version));
    expect(texte.length).toBeLessThan(OCTETS_AU_PLUS);
  },
);
