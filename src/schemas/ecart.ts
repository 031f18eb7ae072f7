/**
 * What documents say differently, set side by side: one column per document, passage or measure, one row per subject.
 * Nothing is reconciled in silence: each row ends with what the guide shows, and why.
 */
import { z } from 'astro/zod';
import { etiquetteSchema, faitEntierSchema, faitSchema, identifiantSchema, texteSchema } from './commun.ts';
import { CHAMPS_SOURCE } from './source.ts';

/** A document or one of its passages; or a measure, whose own source and label stand. */
const colonneSchema = z.union(
  [
    z.strictObject({
      nom: texteSchema,
      document: identifiantSchema,
      rangee: texteSchema,
      etiquette: etiquetteSchema,
    }),
    z.strictObject({ mesure: identifiantSchema }),
  ],
  { error: 'colonne attendue : { nom, document, rangee, etiquette } ou { mesure }' },
);

const ligneSchema = z.strictObject({
  sujet: texteSchema,
  /** Where the row stands in each document, as for the field of a measure; a cell may say otherwise. */
  champ: z.enum(CHAMPS_SOURCE),
  /** One per column, in their order; « silence » when the document says nothing. */
  faits: z.array(z.union([z.literal('silence'), faitSchema])).min(1),
  /** What the guide shows, and why; with its own source when it leans on more than the columns. */
  lecture: z.union([texteSchema, faitEntierSchema], {
    error: 'phrase attendue, ou objet { texte, etiquette, source: { document, rangee } }',
  }),
  /** Organisme able to settle the point. */
  aupres: identifiantSchema.optional(),
});

export const ecartSchema = z
  .strictObject({
    titre: texteSchema,
    ordre: z.number().int().positive(),
    resume: texteSchema,
    /** Pages that show it: the contradictions between sources, the comparison with the Vosges. */
    pages: z.array(z.enum(['sources', 'vosges'])).min(1),
    colonnes: z.array(colonneSchema).min(1).max(4),
    /** Said when nothing stands opposite the only column. */
    sansPendant: faitSchema.optional(),
    lignes: z.array(ligneSchema).default([]),
    /** Fiches the reader may open next. */
    mesures: z.array(identifiantSchema).default([]),
  })
  .refine(({ colonnes, lignes }) => lignes.every(({ faits }) => faits.length === colonnes.length), {
    message: 'chaque ligne donne un fait par colonne, dans leur ordre, ou « silence »',
    path: ['lignes'],
  })
  .refine(({ colonnes, sansPendant }) => (colonnes.length === 1) === (sansPendant !== undefined), {
    message: 'avec une seule colonne, et alors seulement, « sansPendant » dit pourquoi rien ne lui fait face',
    path: ['sansPendant'],
  });
