import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { telechargementSchema } from '../../schemas/telechargement.ts';

export const GET: APIRoute = () => Response.json(z.toJSONSchema(telechargementSchema));
