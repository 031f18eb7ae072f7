import type { APIRoute } from 'astro';
import { toXlsx } from '../../catalogue/classeur.ts';
import { getCatalogue } from '../../catalogue/index.ts';
import { toTelechargement } from '../../catalogue/telechargement.ts';

export const GET: APIRoute = async () => new Response(await toXlsx(toTelechargement(await getCatalogue())));
