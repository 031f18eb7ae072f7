/** What workers type that no other file says: field words of a theme, pages of the guide, forms of one word. */
import { z } from 'astro/zod';
import { ADRESSE, cibleSchema } from './cible.ts';
import { texteSchema } from './commun.ts';

export const rechercheSchema = z.strictObject({
  theme: texteSchema,
  /** Addresses that are not made from a content file. */
  pages: z
    .array(
      z.strictObject({
        adresse: z.string().regex(ADRESSE, 'adresse attendue entre deux barres : « /glossaire/ »'),
        titre: texteSchema,
        resume: texteSchema,
        mots: z.array(texteSchema).default([]),
      }),
    )
    .default([]),
  /** Ways of saying a situation, and the entries they lead to, the best first. */
  expressions: z
    .array(z.strictObject({ mots: z.array(texteSchema).min(1), mene: z.array(cibleSchema).min(1) }))
    .default([]),
  /** Words the search takes one for the other; the first stands for all. */
  memeSens: z.array(z.array(texteSchema).min(2)).default([]),
});
