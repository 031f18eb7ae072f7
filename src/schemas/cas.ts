/** A situation with its answers and the verdicts it must give: regression suite and, later, exercise. */
import { z } from 'astro/zod';
import { identifiantSchema, texteSchema } from './commun.ts';

export const STATUTS = ['correspond', 'a_verifier', 'prealable', 'en_cours', 'ecartee'] as const;

export const casSchema = z.strictObject({
  titre: texteSchema,
  niveau: z.enum(['decouvrir', 'pratiquer', 'complexe']),
  /** A short story without names, places or dates of birth. */
  recit: texteSchema,
  portes: z.array(identifiantSchema).min(1),
  reponses: z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)])),
  /** Expected statuses; measures not listed are not asserted. */
  attendus: z.record(identifiantSchema, z.enum(STATUTS)),
  commentaire: texteSchema,
  /** The tempting wrong choices, each with why it does not hold. */
  pourquoiPas: z.array(z.strictObject({ mesure: identifiantSchema, texte: texteSchema })).default([]),
});
