/**
 * Where to turn: a block of facts, numbers and services shown in a result when its condition is true, on /urgence/,
 * and in short on the fiches it names. It decides nothing and changes no status.
 */
import { z } from 'astro/zod';
import { conditionSchema, etiquetteSchema, faitSchema, identifiantSchema, placeSchema, texteSchema } from './commun.ts';

export const orientationSchema = z.strictObject({
  ordre: z.number().int().positive(),
  /**
   * `tete`: on top of the result, and a section of /urgence/; `suite`: after the measures;
   * `impasse`: only when no measure is retained.
   */
  place: z.enum(['tete', 'suite', 'impasse']),
  titre: texteSchema,
  /** When a result shows it: one of these suffices. Without `portes`, from any door; without `si`, whatever the answers. */
  quand: z
    .array(z.strictObject({ portes: z.array(identifiantSchema).min(1).optional(), si: conditionSchema.optional() }))
    .default([]),
  /** Never shown in a result when this is true: another block says it better. */
  sauf: conditionSchema.optional(),
  /** Default source and label of its facts. */
  source: placeSchema.required({ document: true, rangee: true }).extend({ etiquette: etiquetteSchema }),
  faits: z.array(faitSchema).min(1),
  /** Ids of content/numeros, in the order to dial. */
  numeros: z.array(identifiantSchema).default([]),
  /** Services whose contacts are shown, where they serve the place the person lives in. */
  organismes: z.array(identifiantSchema).default([]),
  /** Fiches that show this block in short. */
  mesures: z.array(identifiantSchema).default([]),
  /** A page of the guide that says more. */
  lien: z
    .strictObject({
      adresse: z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'adresse du guide attendue : « /glossaire/ »'),
      texte: texteSchema,
    })
    .optional(),
});
export type OrientationSaisie = z.infer<typeof orientationSchema>;
