/** One theme of the RGAA 4.1.2 grid: how each of its criteria was examined. It feeds part of the declaration, which no audit backs yet. */
import { z } from 'astro/zod';
import { texteSchema } from './commun.ts';

const examenSchema = z
  .strictObject({
    /** Number in the RGAA, theme first: « 3.2 ». */
    numero: z.string().regex(/^\d{1,2}\.\d{1,2}$/, 'numéro attendu entre guillemets, comme "3.2"'),
    /** What the criterion asks, in our words. */
    objet: texteSchema,
    /** Test files that fail when the criterion is broken. */
    automatique: z.array(z.string().startsWith('tests/', 'fichier de tests/ attendu')).default([]),
    /** What a person looked at, and saw. */
    relecture: texteSchema.optional(),
    /** Why the criterion has nothing to apply to. */
    sansObjet: texteSchema.optional(),
    /** What nobody has checked yet. */
    aVerifier: texteSchema.optional(),
    /** A known breach, until it is mended. */
    defaut: texteSchema.optional(),
  })
  .refine(
    ({ automatique, relecture, sansObjet }) => (sansObjet === undefined) === (automatique.length > 0 || !!relecture),
    {
      message: 'indiquer soit « sansObjet », soit « automatique » ou « relecture » (ou les deux)',
      path: ['automatique'],
    },
  );
export type ExamenRgaa = z.infer<typeof examenSchema>;

export const themeRgaaSchema = z.strictObject({
  titre: texteSchema,
  /** Day of the last reading by a person, ISO 8601. */
  relu: z.iso.date('date attendue entre guillemets, comme "2026-11-28"'),
  criteres: z.array(examenSchema).min(1),
});
export type ThemeRgaaSaisi = z.infer<typeof themeRgaaSchema>;
