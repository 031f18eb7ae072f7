import type { APIRoute } from 'astro';
import { toXlsxValidation } from '../../catalogue/classeur-validation.ts';
import { getCatalogue } from '../../catalogue/index.ts';

export const GET: APIRoute = async () => new Response(await toXlsxValidation(await getCatalogue()));
