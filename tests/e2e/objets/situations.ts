/** Situations of content/cas, and one short path of answers per door, for the tests that need a result. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Reponses } from './questionnaire.ts';

export interface Situation {
  id: string;
  portes: string[];
  reponses: Record<string, string | string[]>;
  attendus: Record<string, string>;
}

const DOSSIER = new URL('../../../content/cas/', import.meta.url);

export const SITUATIONS: Situation[] = readdirSync(DOSSIER)
  .sort()
  .map((fichier) => ({
    id: fichier.replace(/\.yaml$/, ''),
    ...(parse(readFileSync(new URL(fichier, DOSSIER), 'utf8')) as Omit<Situation, 'id'>),
  }));

export function situation(id: string): Situation & { territoire: string } {
  const trouvee = SITUATIONS.find((candidate) => candidate.id === id);
  if (!trouvee) throw new Error(`Situation absente de content/cas : ${id}.`);
  return { ...trouvee, territoire: String(trouvee.reponses['T1'] ?? 'artois') };
}

/** A family whose children suffer from passing difficulties and who accepts help. */
export const FAMILLE: Reponses = {
  F1: 'couple_enfants',
  P1: ['pf'],
  B1: 'ponctuelle',
  B2: ['enfants'],
  M1: ['aucune'],
  C1: 'oui',
};

/** A situation to tell behind each door. */
export const RECITS: Record<string, string> = {
  'budget-famille': 'aesf-insuffisante-et-refus',
  'budget-adulte': 'masp-refusee',
  protection: 'protection-a-18-ans',
  danger: 'hospitalisation-et-comptes-vides',
  logement: 'asll-logement-surpeuple',
  'jeune-majeur': 'jeune-de-20-ans',
  rsa: 'rsa-plusieurs-freins',
};
