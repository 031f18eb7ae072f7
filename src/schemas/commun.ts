/**
 * Pieces shared by every collection: labels, places in a source, facts and conditions.
 * Messages are written for the author of a content file, in French.
 */
import { z } from 'astro/zod';

z.config(z.locales.fr());

/** The labels of the single legend (reading guide, section 0), plus three that the reading guide asks for in its notes. */
export const ETIQUETTES = [
  'tableau',
  'fiche',
  'deduit',
  'cellule-commune',
  'calcule',
  'droit',
  'public',
  'ancien',
  'a-confirmer',
  'vosges',
] as const;
export const etiquetteSchema = z.enum(ETIQUETTES);
export type Etiquette = z.infer<typeof etiquetteSchema>;

/** Ids double as file names and addresses, hence ASCII kebab-case. */
export const identifiantSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'identifiant attendu : minuscules sans accent, chiffres et tirets');

/** One sentence or label shown as is; never empty, never padded. */
export const texteSchema = z
  .string()
  .min(2, 'texte trop court')
  .refine((texte) => texte === texte.trim(), 'espace inutile au début ou à la fin');

/** Where a statement stands: document (id in content/sources), row (or section) and column (or heading). */
export const placeSchema = z.strictObject({
  document: identifiantSchema.optional(),
  rangee: texteSchema.optional(),
  colonne: texteSchema.optional(),
});

/** What any traced statement may override from the defaults of its file. */
export const traceSchema = {
  etiquette: etiquetteSchema.optional(),
  source: placeSchema.optional(),
  /** Organisme able to settle the point; required with the label « a-confirmer ». */
  aupres: identifiantSchema.optional(),
};

/** Arguments of `refine`: a point to confirm names whom to ask. */
export const exigeAupres: [
  (trace: { etiquette?: Etiquette | undefined; aupres?: string | undefined }) => boolean,
  { message: string; path: PropertyKey[] },
] = [
  ({ etiquette, aupres }) => etiquette !== 'a-confirmer' || aupres !== undefined,
  { message: 'avec l’étiquette « a-confirmer », indiquer « aupres : » (organisme à interroger)', path: ['aupres'] },
];

/** A statement: a bare sentence takes the file's source and label, an object overrides them. */
export const faitSchema = z.union(
  [texteSchema, z.strictObject({ texte: texteSchema, ...traceSchema }).refine(...exigeAupres)],
  { error: 'phrase attendue, ou objet { texte, etiquette, source, aupres }' },
);
export type FaitSaisi = z.infer<typeof faitSchema>;

/** A statement that takes nothing from its file: it says its own place and label. Points to confirm stay on fiches. */
export const faitEntierSchema = z.strictObject({
  texte: texteSchema,
  etiquette: etiquetteSchema.exclude(['a-confirmer']),
  source: placeSchema.required({ document: true, rangee: true }),
});

export const codeQuestionSchema = z
  .string()
  .regex(/^[A-Z][0-9]$/, 'code de question attendu : une lettre et un chiffre, comme A1');
const reponsesListe = z.array(
  z.string({ error: 'identifiant de réponse attendu, entre guillemets si c’est un nombre' }),
);

/** Closed three-valued condition on answers: a leaf on one question, « tous » (and) or « un » (or). */
export type Condition =
  | { question: string; parmi: string[]; doute?: string[] | undefined }
  | { question: string; hors: string[]; doute?: string[] | undefined }
  | { tous: Condition[] }
  | { un: Condition[] };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ question: codeQuestionSchema, parmi: reponsesListe, doute: reponsesListe.optional() }),
      z.strictObject({ question: codeQuestionSchema, hors: reponsesListe.min(1), doute: reponsesListe.optional() }),
      z.strictObject({ tous: z.array(conditionSchema).min(2) }),
      z.strictObject({ un: z.array(conditionSchema).min(2) }),
    ],
    { error: 'condition attendue : { question, parmi } ou { question, hors }, ou { tous: […] }, ou { un: […] }' },
  ),
);
