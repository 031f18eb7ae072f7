/** What is handed to the person concerned: one measure in very plain French, half a page. */
import { z } from 'astro/zod';
import { faitSchema, texteSchema } from './commun.ts';

const faitsSchema = z.array(faitSchema).min(1);

/** File name: the id of the measure, whose source and label every statement takes unless it says otherwise. */
export const remiseSchema = z.strictObject({
  /** The measure in everyday words; its official name follows on the sheet. */
  enClair: texteSchema,
  /** Said on screen to the worker before printing, never on paper: when the sheet itself could put the person in danger. */
  avertissement: texteSchema.optional(),
  cestQuoi: faitsSchema,
  changements: faitsSchema,
  duree: faitsSchema,
  decision: faitsSchema,
  /** May the person refuse, and what then. */
  refus: faitsSchema,
  suite: faitsSchema,
  contact: faitsSchema,
});
