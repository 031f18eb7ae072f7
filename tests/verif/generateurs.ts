/** Three documentation generators, each with its usual theme and search, in the least configuration that builds the fiches. */

export interface Fiche {
  id: string;
  titre: string;
  /** Markdown, without title. */
  texte: string;
}

export interface Generateur {
  nom: string;
  /** Exact versions, from the npm registry. */
  paquets: Record<string, string>;
  /** Every file of the project, by path. */
  fichiers(fiches: readonly Fiche[]): Record<string, string>;
  /** Program and options of the build, from node_modules. */
  construit: readonly string[];
  /** Folder the build writes. */
  dist: string;
  adresse(id: string): string;
  /** What to press before typing, if anything; then the field. */
  recherche: { bouton?: string; champ: string };
}

const ACCUEIL: Fiche = { id: 'index', titre: 'Guide des mesures', texte: 'Toutes les mesures.' };

const pages = (dossier: string, fiches: readonly Fiche[]) =>
  Object.fromEntries(
    [ACCUEIL, ...fiches].map((fiche) => [
      `${dossier}/${fiche === ACCUEIL ? '' : 'mesures/'}${fiche.id}.md`,
      `---\ntitle: ${JSON.stringify(fiche.titre)}\n---\n\n${fiche.texte}\n`,
    ]),
  );

const starlight: Generateur = {
  nom: 'Starlight',
  paquets: { '@astrojs/starlight': '0.42.4', astro: '7.3.4' },
  fichiers: (fiches) => ({
    ...pages('src/content/docs', fiches),
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Guide', locales: { root: { label: 'Français', lang: 'fr' } } })] };`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  }),
  construit: ['astro/bin/astro.mjs', 'build', '--force'],
  dist: 'dist',
  adresse: (id) => `/mesures/${id}/`,
  recherche: { bouton: 'button[data-open-modal]', champ: '#starlight__search input' },
};

const vitepress: Generateur = {
  nom: 'VitePress',
  paquets: { vitepress: '1.6.4' },
  fichiers: (fiches) => {
    const sidebar = fiches.map(({ id, titre }) => ({ text: titre, link: `/mesures/${id}` }));
    // The theme prints no title from the front matter.
    const titrees = fiches.map((fiche) => ({ ...fiche, texte: `# ${fiche.titre}\n\n${fiche.texte}` }));
    return {
      ...pages('.', titrees),
      '.vitepress/config.mjs': `export default ${JSON.stringify({
        lang: 'fr',
        title: 'Guide',
        themeConfig: { search: { provider: 'local' }, sidebar },
      })};`,
    };
  },
  construit: ['vitepress/bin/vitepress.js', 'build'],
  dist: '.vitepress/dist',
  adresse: (id) => `/mesures/${id}.html`,
  recherche: { bouton: '#local-search button', champ: '#localsearch-input' },
};

const docusaurus: Generateur = {
  nom: 'Docusaurus',
  paquets: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    react: '19.2.0',
    'react-dom': '19.2.0',
  },
  fichiers: (fiches) => ({
    ...pages('docs', fiches),
    'docusaurus.config.mjs': `export default ${JSON.stringify({
      title: 'Guide',
      url: 'http://127.0.0.1',
      baseUrl: '/',
      trailingSlash: true,
      markdown: { format: 'md' },
      i18n: { defaultLocale: 'fr', locales: ['fr'] },
      presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, pages: false }]],
      themes: [['@easyops-cn/docusaurus-search-local', { hashed: true, docsRouteBasePath: '/', indexBlog: false }]],
    })};`,
  }),
  construit: ['@docusaurus/core/bin/docusaurus.mjs', 'build'],
  dist: 'build',
  adresse: (id) => `/mesures/${id}/`,
  recherche: { champ: 'input.navbar__search-input' },
};

export const GENERATEURS: readonly Generateur[] = [starlight, vitepress, docusaurus];
