import type { APIRoute } from 'astro';
import { toCsv } from '../../rubriques/tableau/fichiers/classeur.build.ts';
import { getCatalogue } from '../../catalogue/collections.ts';
import { toTelechargement } from '../../rubriques/tableau/fichiers/telechargement.build.ts';

export const GET: APIRoute = async () => new Response(toCsv(toTelechargement(await getCatalogue())));
