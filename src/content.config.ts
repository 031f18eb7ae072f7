/** Declares to Astro the folders of COLLECTIONS, with the schemas the command line uses too. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { COLLECTIONS, type NomCollection } from './schemas/collections.ts';

const declare = (nom: NomCollection) => {
  const { extension, schema } = COLLECTIONS[nom];
  return defineCollection({ loader: glob({ pattern: `*.${extension}`, base: `./content/${nom}` }), schema });
};

export const collections = {
  mesures: declare('mesures'),
  questions: declare('questions'),
  portes: declare('portes'),
  organismes: declare('organismes'),
  numeros: declare('numeros'),
  orientations: declare('orientations'),
  glossaire: declare('glossaire'),
  sources: declare('sources'),
  cas: declare('cas'),
  lecons: declare('lecons'),
  remises: declare('remises'),
  ecarts: declare('ecarts'),
  recherche: declare('recherche'),
  'hors-guide': declare('hors-guide'),
  rgaa: declare('rgaa'),
};
