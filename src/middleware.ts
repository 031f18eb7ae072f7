/**
 * What concerns every page, done while it is made, so that `npm run dev` shows what the build shows: acronyms spelled out,
 * French spaces, the booklet's own links, and a policy that names only what the page holds.
 */
import { defineMiddleware } from 'astro:middleware';
import { getCatalogue } from './catalogue/collections.ts';
import { developpeSigles, siglesDuGlossaire } from './publication/developpe-sigles.ts';
import { pruneEmpreintes } from './publication/empreintes.ts';
import { soudePage } from './publication/espaces-des-pages.ts';
import { detacheLivret } from './rubriques/livret/livret.build.ts';

/** Pages that are themselves lists of meanings, each with its anchor: acronyms are only linked there. */
const LISTES = ['/glossaire/', '/formation/sigles/'];
const LIVRET = '/livret/';

export const onRequest = defineMiddleware(async ({ url: { pathname } }, next) => {
  const reponse = await next();
  if (!reponse.headers.get('content-type')?.startsWith('text/html')) return reponse;
  const sigles = siglesDuGlossaire((await getCatalogue()).glossaire);
  const page = soudePage(developpeSigles(await reponse.text(), sigles, LISTES.includes(pathname)));
  return new Response(pruneEmpreintes(pathname === LIVRET ? detacheLivret(page) : page), reponse);
});
