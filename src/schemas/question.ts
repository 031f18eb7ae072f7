/** An observable question of the model: its code and answer ids are stable, its wording is free. */
import { z } from 'astro/zod';
import { codeQuestionSchema, conditionSchema, identifiantSchema, texteSchema } from './commun.ts';

/** At most twenty words: long questions are not read aloud. */
const libelleQuestion = texteSchema.refine(
  (texte) => texte.split(/\s+/).filter((mot) => /\p{L}|\d/u.test(mot)).length <= 20,
  'une question compte 20 mots au plus',
);

export const questionSchema = z.strictObject({
  code: codeQuestionSchema,
  /** Place in the order of asking. */
  ordre: z.number().int().positive(),
  /** Short noun for recaps, titles and the list of answers. */
  theme: texteSchema,
  libelle: libelleQuestion,
  aide: texteSchema.optional(),
  /** Why it is asked: shown on request. */
  pourquoi: texteSchema,
  multiple: z.boolean().default(false),
  reponses: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9+_-]+$/),
        libelle: texteSchema,
        aide: texteSchema.optional(),
        /** Ticking it unticks every other box. */
        exclusive: z.boolean().default(false),
      }),
    )
    .min(2),
  /** Wording of « ne sait pas » when another is kinder. */
  nsp: texteSchema.default('Je ne sais pas'),
  /** Answer assumed until the worker says otherwise. */
  parDefaut: z.string().optional(),
  /** Doors whose one-page view offers it; such a question sorts or explains only, and is never asked one by one. */
  facultative: z.array(identifiantSchema).optional(),
  /** Answers to it that cannot be true together with answers to another question; all of them then count as unknown. */
  contredit: z.array(z.strictObject({ si: conditionSchema, avec: conditionSchema, texte: texteSchema })).optional(),
  /** Answer never kept beyond the page (sensitive criterion). */
  sensible: z.boolean().default(false),
});
