/** What an expression or a reference leads to: « type:identifiant », or « page:/adresse/ ». */
import { z } from 'astro/zod';

/** Address of a page of the guide, with the anchor of one of its parts if need be. */
export const ADRESSE = /^\/([a-z0-9-]+\/)+(#[a-z0-9-]+)?$/;

export const cibleSchema = z
  .string()
  .regex(
    /^((mesure|terme|organisme|question|hors-guide):[a-z0-9]+(-[a-z0-9]+)*|page:\/([a-z0-9-]+\/)+(#[a-z0-9-]+)?)$/,
    'cible attendue : « mesure:… », « terme:… », « organisme:… », « question:… », « hors-guide:… » ou « page:/adresse/ »',
  );
