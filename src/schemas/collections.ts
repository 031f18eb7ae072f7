/** The one table that pairs a content folder with its file type and its schema. */
import type { z } from 'astro/zod';
import { casSchema } from './cas.ts';
import { ecartSchema } from './ecart.ts';
import { horsGuideSchema } from './hors-guide.ts';
import { leconSchema } from './lecon.ts';
import { mesureSchema } from './mesure.ts';
import { numeroSchema } from './numero.ts';
import { organismeSchema } from './organisme.ts';
import { orientationSchema } from './orientation.ts';
import { porteSchema } from './porte.ts';
import { questionSchema } from './question.ts';
import { rechercheSchema } from './recherche.ts';
import { remiseSchema } from './remise.ts';
import { themeRgaaSchema } from './rgaa.ts';
import { sourceSchema } from './source.ts';
import { termeSchema } from './terme.ts';

export const COLLECTIONS = {
  mesures: { extension: 'mdx', schema: mesureSchema },
  questions: { extension: 'yaml', schema: questionSchema },
  portes: { extension: 'yaml', schema: porteSchema },
  organismes: { extension: 'yaml', schema: organismeSchema },
  numeros: { extension: 'yaml', schema: numeroSchema },
  orientations: { extension: 'yaml', schema: orientationSchema },
  glossaire: { extension: 'yaml', schema: termeSchema },
  sources: { extension: 'yaml', schema: sourceSchema },
  cas: { extension: 'yaml', schema: casSchema },
  lecons: { extension: 'mdx', schema: leconSchema },
  remises: { extension: 'yaml', schema: remiseSchema },
  ecarts: { extension: 'yaml', schema: ecartSchema },
  recherche: { extension: 'yaml', schema: rechercheSchema },
  'hors-guide': { extension: 'yaml', schema: horsGuideSchema },
  rgaa: { extension: 'yaml', schema: themeRgaaSchema },
} as const;

export type NomCollection = keyof typeof COLLECTIONS;

/** Validated entries of every folder, by file name without extension. */
export type ContenuSaisi = {
  [N in NomCollection]: Record<string, z.infer<(typeof COLLECTIONS)[N]['schema']>>;
};
