import type { APIRoute, GetStaticPaths } from 'astro';
import { getDonneesRecherche } from '../../rubriques/recherche/donnees-publiees.build.ts';
import { getDonneesComparer } from '../../rubriques/tableau/comparer/donnees-publiees.build.ts';
import { getDonneesQuestionnaire } from '../../rubriques/trouver/donnees-publiees.build.ts';

export const getStaticPaths = (async () => {
  const publiees = await Promise.all([getDonneesComparer(), getDonneesQuestionnaire(), getDonneesRecherche()]);
  return publiees.map(({ fichier, donnees }) => ({ params: { fichier }, props: { donnees } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.donnees);
