/** A door of the questionnaire: what the situation is about, in the worker's words. */
import { z } from 'astro/zod';
import { texteSchema } from './commun.ts';

export const porteSchema = z.strictObject({
  ordre: z.number().int().positive(),
  libelle: texteSchema,
  aide: texteSchema,
});
