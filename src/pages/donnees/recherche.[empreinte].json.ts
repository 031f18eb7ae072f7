import type { APIRoute } from 'astro';
import { getDonneesRecherche } from '../../catalogue/recherche.ts';

export const getStaticPaths = async () => [{ params: { empreinte: (await getDonneesRecherche()).empreinte } }];

export const GET: APIRoute = async () => Response.json((await getDonneesRecherche()).donnees);
