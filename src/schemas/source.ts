/** One of the four documents received, or a family of public texts quoted to flag a point. */
import { z } from 'astro/zod';
import { faitEntierSchema, identifiantSchema, texteSchema } from './commun.ts';

/** Fields of a measure that a document keeps apart, each in its column or under its heading. */
export const CHAMPS_SOURCE = [
  'nature',
  'public',
  'objectifs',
  'modalites',
  'demarches',
  'porteurs',
  'documents',
] as const;
export type ChampSource = (typeof CHAMPS_SOURCE)[number];

/** Another document, or a part of it, that this one supersedes. */
const remplacementSchema = z.strictObject({
  titre: texteSchema,
  document: identifiantSchema,
  quoi: faitEntierSchema,
  depuis: z.array(faitEntierSchema).min(1),
  /** What the older document is still good for. */
  resteUtile: z.array(faitEntierSchema).min(1),
  nePlusAppliquer: z.array(faitEntierSchema),
});

/** A day as machines read it, in quotes in YAML. */
const jourSchema = z.iso.date('jour attendu : "2026-11-30", entre guillemets');

/**
 * One public text as it was read: what a lawyer, or whoever reads it again, compares with the sentences that cite it.
 * `rangee` is the name under which facts cite it.
 */
const extraitSchema = z.strictObject({
  rangee: texteSchema,
  /** Full reference: code and article, law, decree, judgment, or page of a public site. */
  article: texteSchema,
  /** First day of the wording that was read, when it is known. */
  enVigueur: jourSchema.optional(),
  /** Day it was read. */
  lu: jourSchema,
  /** What it says, in our words. */
  dit: texteSchema,
  /** Second text in which the point was found again; none when only one text says it. */
  retrouve: texteSchema.optional(),
  /** Day from which it must be read again, when the text itself sets a term. */
  relireAvant: jourSchema.optional(),
});

/** Last two digits of the year of a date in figures: what its words must also say. */
const anneeCourte = (dateChiffree: string) => dateChiffree.slice(2, 4);

export const sourceSchema = z
  .strictObject({
    ordre: z.number().int().positive(),
    titre: texteSchema,
    /** Short name used beside facts. */
    court: texteSchema,
    /** Shorter still, and always with its date: beside each criterion of a printed note. */
    abrege: texteSchema,
    auteur: texteSchema,
    date: texteSchema,
    /** The same date for machines, to the day, the month or the year; none when the document bears no date. */
    dateChiffree: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'date attendue : "2023-03-20", "2024-10" ou "2025", entre guillemets')
      .optional(),
    /** Organisme to ask when a fact of this document has aged and names nobody itself. */
    aupres: identifiantSchema.optional(),
    territoire: texteSchema,
    /** What it is good for, and not good for. */
    usage: texteSchema,
    remarques: z.array(texteSchema).default([]),
    remplace: z.array(remplacementSchema).default([]),
    /** Name of the column, or of the heading, where each field is read, unless a measure says otherwise. */
    colonnes: z.record(z.enum(CHAMPS_SOURCE), texteSchema).optional(),
    /** Public texts read, for a document that gathers several. */
    extraits: z.array(extraitSchema).default([]),
    /** Name of the file received; none for public texts. */
    fichier: texteSchema.nullable(),
  })
  .refine(({ date, dateChiffree }) => dateChiffree === undefined || date.includes(anneeCourte(dateChiffree)), {
    message: 'l’année en chiffres n’est pas celle que dit « date »',
    path: ['dateChiffree'],
  });
export type SourceSaisie = z.infer<typeof sourceSchema>;
