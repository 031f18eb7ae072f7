/** A need the guide has no measure for, and the services to turn to. The file's name is its anchor on the page. */
import { z } from 'astro/zod';
import { cibleSchema } from './cible.ts';
import { etiquetteSchema, exigeAupres, identifiantSchema, placeSchema, texteSchema } from './commun.ts';

export const horsGuideSchema = z.strictObject({
  titre: texteSchema,
  /** What workers type; an acronym in capitals counts as the name of the entry. */
  mots: z.array(texteSchema).min(1),
  /** One or two sentences: the need, and what the guide does not say about it. */
  resume: texteSchema,
  /** A kind of service or a national number; never a local address that no source gives. */
  versQui: z
    .array(
      z
        .strictObject({
          texte: texteSchema,
          /** National number, as it is said: « 34 14 ». */
          numero: z
            .string()
            .regex(/^\d[\d ]*\d$/, 'numéro attendu en chiffres et espaces : « 34 14 »')
            .optional(),
          etiquette: etiquetteSchema,
          source: placeSchema.required({ document: true, rangee: true }),
          aupres: identifiantSchema.optional(),
        })
        .refine(...exigeAupres),
    )
    .min(1),
  /** Measures, terms and pages of the guide that help all the same. */
  renvois: z.array(cibleSchema).default([]),
});
