/** An association, service, deciding body or partner named by the sources; never a person. */
import { z } from 'astro/zod';
import { faitSchema, identifiantSchema, placeSchema, texteSchema, etiquetteSchema } from './commun.ts';
import { TERRITOIRES } from './guide.ts';

export const organismeSchema = z.strictObject({
  nom: texteSchema,
  sigle: texteSchema.optional(),
  /** The name as it reads inside a sentence: « le chef du SLISL », « La Vie Active », « les bailleurs ». */
  enPhrase: texteSchema,
  /** Spellings used by the sources for the same body. */
  autresNoms: z.array(texteSchema).default([]),
  type: z.enum(['association', 'service', 'decideur', 'juridiction', 'partenaire', 'professionnel']),
  territoire: z.enum([...TERRITOIRES, 'national']),
  resume: texteSchema,
  source: placeSchema.required({ document: true, rangee: true }).extend({ etiquette: etiquetteSchema }),
  /** Remarks: doubts about the name, what it must not be confused with. */
  remarques: z.array(faitSchema).default([]),
  /** Part of another body of this folder. */
  partieDe: identifiantSchema.optional(),
  /** Public service contacts as printed in the source, with the date of the list. */
  contacts: z
    .array(
      z.strictObject({
        service: texteSchema,
        telephone: z
          .string()
          .regex(/^0\d( \d\d){4}$/, 'téléphone attendu sous la forme « 03 21 00 00 00 »')
          .optional(),
        courriel: z.email().optional(),
        date: texteSchema,
        /** Answers to T1 of the people it serves; all of them when absent. */
        lieux: z.array(z.string()).min(1).optional(),
        source: placeSchema.required({ document: true, rangee: true }),
      }),
    )
    .default([]),
});
export type OrganismeSaisi = z.infer<typeof organismeSchema>;
