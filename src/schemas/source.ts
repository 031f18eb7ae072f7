/** One of the four documents received, or a family of public texts quoted to flag a point. */
import { z } from 'astro/zod';
import { faitEntierSchema, identifiantSchema, texteSchema } from './commun.ts';

/** Another document, or a part of it, that this one supersedes. */
const remplacementSchema = z.strictObject({
  titre: texteSchema,
  document: identifiantSchema,
  quoi: faitEntierSchema,
  depuis: z.array(faitEntierSchema).min(1),
  /** What the older document is still good for. */
  resteUtile: z.array(faitEntierSchema).min(1),
  nePlusAppliquer: z.array(faitEntierSchema),
});

export const sourceSchema = z.strictObject({
  ordre: z.number().int().positive(),
  titre: texteSchema,
  /** Short name used beside facts. */
  court: texteSchema,
  /** Shorter still, and always with its date: beside each criterion of a printed note. */
  abrege: texteSchema,
  auteur: texteSchema,
  date: texteSchema,
  territoire: texteSchema,
  /** What it is good for, and not good for. */
  usage: texteSchema,
  remarques: z.array(texteSchema).default([]),
  remplace: z.array(remplacementSchema).default([]),
  /** Name of the file received; none for public texts. */
  fichier: texteSchema.nullable(),
});
export type SourceSaisie = z.infer<typeof sourceSchema>;
