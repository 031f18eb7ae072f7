import type { APIRoute } from 'astro';
import { toXlsxValidation } from '../../rubriques/sources/validation/classeur-validation.build.ts';
import { getCatalogue } from '../../catalogue/collections.ts';

export const GET: APIRoute = async () => new Response(await toXlsxValidation(await getCatalogue()));
