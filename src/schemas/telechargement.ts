/** Shape of the file people download: published beside it as JSON Schema, and checked against it by a test. */
import { z } from 'astro/zod';
import { ETIQUETTES, identifiantSchema } from './commun.ts';
import { TERRITOIRES } from './guide.ts';
import { FAMILLES } from './mesure.ts';

const texte = z.string().min(1);

const trace = {
  etiquette: z.enum(ETIQUETTES).describe('À quel titre la phrase est écrite ; voir « etiquettes ».'),
  source: texte.describe('Document, ligne et colonne d’où vient la phrase.'),
  aupres: texte.optional().describe('Service à interroger quand le point reste à confirmer.'),
};
const fait = z.strictObject({ texte, ...trace });
const acteur = z.strictObject({ texte, organisme: identifiantSchema.optional(), ...trace });
const mois = z.int().positive().describe('Nombre de mois entiers.');

const mesureTelechargee = z.strictObject({
  id: identifiantSchema.describe('Identifiant stable, aussi dans l’adresse de la fiche.'),
  adresse: texte.describe('Chemin de la fiche sur le site.'),
  nom: texte,
  sigle: texte.optional(),
  famille: z.enum(FAMILLES),
  rubrique: texte.describe('Titre sous lequel la source range la mesure.'),
  territoire: z.enum(TERRITOIRES),
  actualite: z.enum(['ancien', 'a-confirmer']).optional().describe('Absent quand rien ne signale la fiche.'),
  avis: texte.optional().describe('Ce que le lecteur doit savoir avant d’utiliser la fiche.'),
  documents: z.array(fait).describe('Cahier des charges et formulaires.'),
  nature: z
    .array(z.strictObject({ code: z.enum(['A', 'J', 'autre']), ...fait.shape }))
    .min(1)
    .describe('A : administrative ; J : judiciaire.'),
  public: z.array(fait).describe('Public et critères.'),
  objectifs: z.array(fait),
  modalites: z.array(fait).describe('Fonctionnement, formes et rythme des rencontres.'),
  duree: z.strictObject({
    ...fait.shape,
    initialeMin: mois.optional(),
    initialeMax: mois.optional(),
    maximum: mois.optional().describe('Total, renouvellements compris, hors exception.'),
    exceptionnel: mois.optional(),
  }),
  demandeurs: z.array(acteur),
  instruction: z.array(acteur),
  decision: z.array(acteur).min(1),
  porteurs: z.array(acteur).describe('Service en charge.'),
});
export type MesureTelechargee = z.infer<typeof mesureTelechargee>;

export const telechargementSchema = z
  .strictObject({
    $schema: z.literal('mesures.schema.json'),
    titre: texte,
    version: texte.describe('Version du guide et empreinte du contenu.'),
    licence: texte,
    sources: z.array(z.strictObject({ id: identifiantSchema, titre: texte, date: texte })).min(1),
    etiquettes: z.record(z.enum(ETIQUETTES), texte).describe('Sens de chaque étiquette.'),
    mesures: z.array(mesureTelechargee).min(1),
  })
  .meta({ $id: 'mesures.schema.json', title: 'Mesures du guide' });
export type Telechargement = z.infer<typeof telechargementSchema>;
