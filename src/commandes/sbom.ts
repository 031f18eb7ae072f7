/** `npm run sbom`: writes the bill of materials to sbom.cdx.json, which is not kept in the repository. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNomenclature } from '../publication/nomenclature.ts';
import { readManifeste, readVerrou } from '../publication/verrou.ts';

const nomenclature = createNomenclature(readManifeste(), readVerrou());
writeFileSync(join(import.meta.dirname, '../../sbom.cdx.json'), `${JSON.stringify(nomenclature, undefined, 1)}\n`);
console.log(`sbom.cdx.json : ${nomenclature.components.length} paquets, au format CycloneDX 1.6.`);
