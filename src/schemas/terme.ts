/** A glossary entry: an acronym or term of art used anywhere in the guide. */
import { z } from 'astro/zod';
import { etiquetteSchema, identifiantSchema, placeSchema, texteSchema } from './commun.ts';

export const termeSchema = z.strictObject({
  terme: texteSchema,
  /** Expansion of the acronym; absent for a term of art. */
  developpement: texteSchema.optional(),
  definition: texteSchema,
  /** Where the expansion comes from; « non-donne » when no source spells it out. */
  origine: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('source'),
      source: placeSchema.required({ document: true }),
      etiquette: etiquetteSchema.optional(),
    }),
    z.strictObject({ type: z.literal('non-donne'), texte: texteSchema }),
  ]),
  anciensNoms: z.array(texteSchema).default([]),
  synonymes: z.array(texteSchema).default([]),
  mesures: z.array(identifiantSchema).default([]),
  organismes: z.array(identifiantSchema).default([]),
  fauxAmis: z.array(z.strictObject({ terme: texteSchema, texte: texteSchema })).default([]),
});
