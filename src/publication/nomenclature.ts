/**
 * The bill of materials in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), drawn from the lockfile alone: the same
 * lockfile gives the same bytes. `npm sbom` refuses a tree whose dependencies disagree among themselves, and dates its file.
 */
import type { Manifeste, Paquet } from './verrou.ts';

/** Package URL; the « @ » of a scope is the only sign of an npm name that has to be escaped. */
const purlDe = ({ nom, version }: Pick<Paquet, 'nom' | 'version'>): string =>
  `pkg:npm/${nom.replace('@', '%40')}@${version}`;

function hashesDe(integrite = '') {
  const [, algorithme = '', base64 = ''] = /^(sha\d+)-(.+)$/.exec(integrite) ?? [];
  const alg = algorithme.replace('sha', 'SHA-');
  return base64 ? [{ alg, content: Buffer.from(base64, 'base64').toString('hex') }] : [];
}

/** One component for each package and version, wherever it stands in the tree. */
export function createNomenclature({ name, version, description }: Manifeste, paquets: readonly Paquet[]) {
  const uniques = new Map<string, Paquet>();
  for (const paquet of paquets) {
    const connu = uniques.get(purlDe(paquet));
    if (!connu || (connu.dev && !paquet.dev)) uniques.set(purlDe(paquet), paquet);
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purlDe({ nom: name, version }),
        name,
        version,
        description,
      },
    },
    components: [...uniques]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([purl, paquet]) => ({
        type: 'library',
        'bom-ref': purl,
        name: paquet.nom,
        version: paquet.version,
        // « excluded »: needed neither by the build nor by the site.
        scope: paquet.dev ? 'excluded' : paquet.optionnel ? 'optional' : 'required',
        hashes: hashesDe(paquet.integrite),
        licenses: [{ expression: paquet.licence }],
        purl,
      })),
  };
}
