/** A national telephone number: whom it serves and when to dial it. No local number stands here. */
import { z } from 'astro/zod';
import { etiquetteSchema, placeSchema, texteSchema } from './commun.ts';

export const numeroSchema = z.strictObject({
  ordre: z.number().int().positive(),
  /** As it is said and printed: « 15 », « 3919 », « 116 006 ». */
  numero: z.string().regex(/^\d{2,4}$|^\d{3} \d{3}$/, 'numéro national attendu, entre guillemets : « "119" »'),
  /** A number that takes a message cannot be called. */
  moyen: z.enum(['appel', 'sms']).default('appel'),
  nom: texteSchema,
  /** Whom it serves, and what for: follows its name. */
  pour: texteSchema,
  /** Hours and price, when two texts say the same. */
  acces: texteSchema.optional(),
  source: placeSchema.required({ document: true, rangee: true }).extend({ etiquette: etiquetteSchema }),
});
export type NumeroSaisi = z.infer<typeof numeroSchema>;
