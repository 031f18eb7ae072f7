/** A measure: the facts of one row of the sources, as data. Prose for the worker is the body of the MDX file. */
import { z } from 'astro/zod';
import {
  codeQuestionSchema,
  conditionSchema,
  etiquetteSchema,
  exigeAupres,
  faitSchema,
  identifiantSchema,
  placeSchema,
  texteSchema,
  traceSchema,
} from './commun.ts';
import { TERRITOIRES } from './guide.ts';

/** Families, in the order results and lists show them. */
export const FAMILLES = ['budget-famille', 'adulte', 'logement', 'jeune', 'rsa', 'vosges'] as const;

/** Criterion kinds of the decision model, section 1, and two that speak only when they are true: a reserve, what runs already. */
export const TYPES_CRITERE = ['requis', 'souple', 'prealable', 'excluant', 'reserve', 'encours', 'indice'] as const;
/** Kinds that give no reason unless they are true. */
const SANS_CONTRAIRE: readonly (typeof TYPES_CRITERE)[number][] = ['reserve', 'encours', 'indice'];

/** A duration in whole months, traced like any fact. */
const moisSchema = z
  .strictObject({ mois: z.number().int().positive(), condition: texteSchema.optional(), ...traceSchema })
  .refine(...exigeAupres);

const critereSchema = z
  .strictObject({
    id: identifiantSchema,
    type: z.enum(TYPES_CRITERE),
    /** What makes the criterion true. */
    si: conditionSchema,
    /** Sentence shown when the condition is true. */
    oui: texteSchema,
    /** Sentence shown when it is false; for « prealable », the step to take first. What speaks only when true has none. */
    non: texteSchema.optional(),
    /** Shown when it is unknown: the missing point and who can settle it. */
    verifier: z.strictObject({ texte: texteSchema, qui: texteSchema }).optional(),
    ...traceSchema,
  })
  .refine(...exigeAupres)
  .refine(
    ({ type, non, verifier }) => SANS_CONTRAIRE.includes(type) || (non !== undefined && verifier !== undefined),
    'un critère autre que « indice », « reserve » ou « encours » doit dire « non : » et « verifier : { texte, qui } »',
  )
  .refine(
    ({ type, non, verifier }) => !SANS_CONTRAIRE.includes(type) || (non === undefined && verifier === undefined),
    'un critère « indice », « reserve » ou « encours » ne parle que s’il est vrai ; retirer « non : » et « verifier : »',
  );

/** Numbers of months for drawings and deadlines; `texte` is how the source puts it, in short. */
const dureeSchema = z.strictObject({
  etat: z.enum(['chiffree', 'par-contrat', 'non-precisee', 'non-lisible', 'sans-objet']),
  texte: texteSchema,
  ...traceSchema,
  /** First period: shortest and longest, in months. */
  initiale: z
    .strictObject({ min: z.number().int().positive().optional(), max: z.number().int().positive(), ...traceSchema })
    .refine(...exigeAupres)
    .optional(),
  /** One renewal: its length and how many at most, when the source says so. */
  renouvellement: z
    .strictObject({
      mois: z.number().int().positive().optional(),
      fois: z.number().int().positive().optional(),
      max: z.number().int().positive().optional(),
      condition: texteSchema.optional(),
      ...traceSchema,
    })
    .refine(...exigeAupres)
    .optional(),
  maximum: moisSchema.optional(),
  exceptionnel: moisSchema.optional(),
  /** A renewal is prepared this many months before the end of the period, when the source says so. */
  preparation: moisSchema.optional(),
  /** Support may start this many months before moving in. */
  avantEntree: moisSchema.optional(),
  /** Other initial lengths or successive phases, each with its name; `debut` counts the months before it, none if absent. */
  phases: z
    .array(
      z
        .strictObject({
          nom: texteSchema,
          max: z.number().int().positive(),
          debut: z.number().int().positive().optional(),
          ...traceSchema,
        })
        .refine(...exigeAupres),
    )
    .optional(),
  /** Dated steps inside the measure, counted from the start, the orientation or the commission. */
  jalons: z
    .array(
      z
        .strictObject({
          nom: texteSchema,
          depuis: z.enum(['debut', 'orientation', 'commission', 'signature', 'non-precise']),
          jours: z.array(z.number().int().positive()).optional(),
          semaines: z.array(z.number().int().positive()).optional(),
          mois: z.array(z.number().int().positive()).optional(),
          ...traceSchema,
        })
        .refine(...exigeAupres),
    )
    .optional(),
});

const acteurSchema = z
  .strictObject({ texte: texteSchema, organisme: identifiantSchema.optional(), ...traceSchema })
  .refine(...exigeAupres);

export const mesureSchema = z.strictObject({
  nom: texteSchema,
  sigle: texteSchema.optional(),
  /** Other names people use or used. */
  autresNoms: z.array(texteSchema).default([]),
  famille: z.enum(FAMILLES),
  /** Heading under which the source files the measure. */
  rubrique: texteSchema,
  territoire: z.enum(TERRITOIRES),
  /** A procedure of the whole country: outside its territory it is to check, since only carriers change. */
  portee: z.literal('nationale').optional(),
  /** Constraint within the family: the lower, the less binding. */
  rang: z.number().int().min(1).max(99),
  /** Doors of the questionnaire that lead to it (ids of content/portes). */
  portes: z.array(identifiantSchema),
  /** False when the assistant never proposes it (superseded fiches). */
  proposee: z.boolean().default(true),
  /** Question whose « oui » alone makes the measure exist for the screen, the note and the link. */
  declaree: codeQuestionSchema.optional(),
  /** The worker's way to other measures: it is shown after them, unless `sauf` is true, and then before all. */
  voie: z.strictObject({ vers: z.array(identifiantSchema).min(1), sauf: conditionSchema }).optional(),
  /** Whom the measure is about, to tell apart several persons of one household. */
  concerne: z.enum(['parents', 'personne', 'menage']),
  /** Default source and label of every statement in the file. */
  source: placeSchema.required({ document: true, rangee: true }).extend({ etiquette: etiquetteSchema }),
  actualite: z
    .strictObject({
      etat: z.enum(['ancien', 'a-confirmer', 'comparaison']),
      texte: texteSchema,
      remplaceePar: z.array(identifiantSchema).default([]),
      ...traceSchema,
    })
    .refine(...exigeAupres)
    .optional(),
  /** A (administrative), J (judicial), or « autre » for the medical route of the sauvegarde. */
  nature: z
    .array(
      z.strictObject({ code: z.enum(['A', 'J', 'autre']), texte: texteSchema, ...traceSchema }).refine(...exigeAupres),
    )
    .min(1),
  resume: texteSchema,
  public: z.array(faitSchema).min(1),
  criteres: z.array(critereSchema),
  objectifs: z.array(faitSchema),
  fonctionnement: z.array(faitSchema),
  niveaux: z
    .array(z.strictObject({ nom: texteSchema, texte: texteSchema, ...traceSchema }).refine(...exigeAupres))
    .default([]),
  duree: dureeSchema.refine(...exigeAupres),
  frequence: z.array(faitSchema),
  demandeurs: z.array(
    z
      .strictObject({
        texte: texteSchema,
        /** Answers of question W1 this applicant matches. */
        profils: z.array(z.string()).default([]),
        organisme: identifiantSchema.optional(),
        ...traceSchema,
      })
      .refine(...exigeAupres),
  ),
  instruction: z.array(acteurSchema),
  decision: z.array(acteurSchema).min(1),
  porteurs: z.array(
    z
      .strictObject({ organisme: identifiantSchema, precision: texteSchema.optional(), ...traceSchema })
      .refine(...exigeAupres),
  ),
  documents: z.array(faitSchema),
  /** What the note to the prosecutor must hold; or the measure whose note is also this one's. */
  noteAuProcureur: z
    .union([identifiantSchema, z.array(faitSchema).min(1)], {
      error: 'liste de phrases attendue, ou identifiant de la mesure qui porte cette note',
    })
    .optional(),
  prochaineEtape: faitSchema,
  enchainements: z
    .array(
      z
        .strictObject({
          sens: z.enum(['avant', 'apres']),
          mesure: identifiantSchema.optional(),
          /** Short name of what comes before or after when it is no measure of the guide. */
          etape: texteSchema.optional(),
          texte: texteSchema,
          ...traceSchema,
        })
        .refine(...exigeAupres)
        .refine(({ mesure, etape }) => (mesure === undefined) !== (etape === undefined), {
          message: 'un enchaînement nomme soit une mesure (« mesure : »), soit une étape (« etape : »)',
        }),
    )
    .default([]),
  cumul: z
    .array(
      z
        .strictObject({
          avec: z.array(identifiantSchema).default([]),
          statut: z.enum(['oui', 'non', 'non-precise']),
          texte: texteSchema,
          ...traceSchema,
        })
        .refine(...exigeAupres),
    )
    .default([]),
  /** What the source leaves unsaid. */
  silences: z.array(faitSchema).default([]),
});
export type MesureSaisie = z.infer<typeof mesureSchema>;
