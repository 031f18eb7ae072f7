/** One version of the content, as `npm run version:contenu` records it in content/versions. */
import { z } from 'astro/zod';
import { identifiantSchema, texteSchema } from './commun.ts';

const empreinteSchema = z.string().regex(/^[0-9a-f]{8}$/, 'empreinte attendue : huit chiffres hexadécimaux');

export const versionSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'version attendue : trois nombres, comme 0.2.0'),
  date: z.iso.date('date attendue : année, mois, jour, comme 2026-11-23'),
  /** One or two sentences for a worker, written by hand. */
  resume: texteSchema,
  contenu: z.record(z.string(), z.record(identifiantSchema, z.record(z.string(), empreinteSchema))),
});
export type VersionSaisie = z.infer<typeof versionSchema>;
