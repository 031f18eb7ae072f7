import type { APIRoute } from 'astro';
import { getDonneesComparer } from '../../catalogue/comparer.ts';

export const getStaticPaths = async () => [{ params: { empreinte: (await getDonneesComparer()).empreinte } }];

export const GET: APIRoute = async () => Response.json((await getDonneesComparer()).donnees);
