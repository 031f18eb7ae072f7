import type { APIRoute } from 'astro';
import { getCatalogue } from '../../catalogue/index.ts';
import { toTelechargement } from '../../catalogue/telechargement.ts';

export const GET: APIRoute = async () => Response.json(toTelechargement(await getCatalogue()));
