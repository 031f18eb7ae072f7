/** What the guide is called and where it applies: content/guide.json, the one place that names its territories. */
import { z } from 'astro/zod';
import guide from '../../content/guide.json' with { type: 'json' };
import { identifiantSchema, texteSchema } from './commun.ts';

export type Territoire = keyof typeof guide.territoires;

/** Ids of the territories, as measures and organismes name them. */
export const TERRITOIRES = Object.keys(guide.territoires) as [Territoire, ...Territoire[]];

const territoireSchema = z.strictObject({
  nom: texteSchema,
  /** « en Artois » */
  dans: texteSchema,
  /** « de l’Artois » */
  de: texteSchema,
  /** Where a person must live for its measures to apply: « dans le Pas-de-Calais ». */
  residence: texteSchema,
  /** Answers of question T1 that say so. */
  reponses: z.array(z.string()).min(1),
});

export const guideSchema = z
  .strictObject({
    titre: texteSchema,
    /** Name under the icon of the installed guide. */
    court: texteSchema,
    sousTitre: texteSchema,
    presentation: texteSchema,
    /** Documents and their dates, at the foot of every page. */
    documents: texteSchema,
    /** The same in short, at the foot of a printed tree. */
    documentsBref: texteSchema,
    /** Caption of the table, and title of the files made from it. */
    tableau: texteSchema,
    /** The points that most need an answer; nothing when it is empty. */
    aConfirmer: z.string(),
    /** The territory whose carriers are known; also the answer of T1 assumed by default. */
    ici: identifiantSchema,
    /** The territory shown for comparison only, if there is one. */
    comparaison: identifiantSchema.nullable(),
    territoires: z.record(identifiantSchema, territoireSchema),
  })
  .refine(({ ici, territoires }) => ici in territoires, { message: 'absent de « territoires »', path: ['ici'] })
  .refine(({ comparaison, territoires }) => comparaison === null || comparaison in territoires, {
    message: 'absent de « territoires » ; écrire null s’il n’y en a pas',
    path: ['comparaison'],
  });
export type Guide = z.infer<typeof guideSchema>;
