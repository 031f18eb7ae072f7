import type { APIRoute } from 'astro';
import { getDonneesQuestionnaire } from '../../catalogue/questionnaire.ts';

export const getStaticPaths = async () => [{ params: { empreinte: (await getDonneesQuestionnaire()).empreinte } }];

export const GET: APIRoute = async () => Response.json((await getDonneesQuestionnaire()).donnees);
