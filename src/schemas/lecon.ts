/** A ten-minute lesson; the body of the MDX file is its text, each block closed by its <Source />. */
import { z } from 'astro/zod';
import { etiquetteSchema, exigeAupres, identifiantSchema, placeSchema, texteSchema, traceSchema } from './commun.ts';

const choixSchema = z.strictObject({
  texte: texteSchema,
  juste: z.boolean(),
  /** Why this choice holds, or does not. */
  explication: texteSchema,
});

const questionSchema = z
  .strictObject({
    enonce: texteSchema,
    choix: z
      .array(choixSchema)
      .min(2)
      .max(4)
      .refine((choix) => choix.filter(({ juste }) => juste).length === 1, 'un choix et un seul porte « juste: true »'),
    ...traceSchema,
  })
  .refine(...exigeAupres);

export const leconSchema = z.strictObject({
  titre: texteSchema,
  /** Place in the course, from 1. */
  ordre: z.number().int().min(1).max(20),
  resume: texteSchema,
  /** What the reader will be able to do. */
  objectifs: z.array(texteSchema).min(2).max(4),
  /** Default source and label of the questions. */
  source: placeSchema.required({ document: true, rangee: true }).extend({ etiquette: etiquetteSchema }),
  /** Measures the lesson speaks of. */
  mesures: z.array(identifiantSchema).min(1),
  questions: z.array(questionSchema).min(4).max(6),
});
