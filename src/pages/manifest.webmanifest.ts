import type { APIRoute } from 'astro';
import { GUIDE } from '../catalogue/guide.ts';

const icone = (taille: number, nom = 'icone', reste = {}) => ({
  src: `/${nom}-${taille}.png`,
  sizes: `${taille}x${taille}`,
  type: 'image/png',
  ...reste,
});

/** What an installed guide is called and shows while it opens (Web Application Manifest). */
const MANIFESTE = {
  id: '/',
  name: GUIDE.titre,
  short_name: GUIDE.court,
  description: 'Quelle mesure pour cette situation, qui décide, qui accompagne.',
  lang: 'fr',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#faf8f3',
  theme_color: '#0b4a63',
  icons: [icone(192), icone(512), icone(512, 'icone-pleine', { purpose: 'maskable' })],
};

export const GET: APIRoute = () => new Response(JSON.stringify(MANIFESTE, null, 2));
