import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/collections.ts';
import { toTelechargement } from '../../rubriques/tableau/fichiers/telechargement.build.ts';

export const GET: APIRoute = async () => Response.json(toTelechargement(await getCatalogue()));
