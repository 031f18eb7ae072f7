/** An observable question of the model: its code and answer ids are stable, its wording is free. */
import { z } from 'astro/zod';
import { identifiantSchema, texteSchema } from './commun.ts';

/** At most twenty words: long questions are not read aloud. */
const libelleQuestion = texteSchema.refine(
  (texte) => texte.split(/\s+/).filter((mot) => /\p{L}|\d/u.test(mot)).length <= 20,
  'une question compte 20 mots au plus',
);

export const questionSchema = z.strictObject({
  code: z.string().regex(/^[A-Z][0-9]$/),
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
  /** Answer never kept beyond the page (sensitive criterion). */
  sensible: z.boolean().default(false),
});
