/** The needs the guide has no measure for, as their page shows them: in alphabetical order, traced, their references named. */
import { nomCourtOrganisme, type Lien } from '../glossaire/glossaire.build.ts';
import type { Catalogue } from '../../catalogue/assemblage.ts';
import { lisible, type Fait } from '../../catalogue/trace.ts';

/** An acronym of the glossary comes with what it stands for. */
interface Renvoi extends Lien {
  developpement?: string | undefined;
}

export interface Besoin {
  id: string;
  titre: string;
  resume: string;
  versQui: (Fait & { numero?: string | undefined })[];
  renvois: Renvoi[];
}

/** Name and address of what a reference leads to; the content check has made sure that it exists. */
function toLien(catalogue: Catalogue, cible: string): Renvoi {
  const [type, id = ''] = cible.split(':');
  const { mesures, glossaire, questions, recherche } = catalogue;
  const pages = Object.values(recherche).flatMap((theme) => theme.pages);
  switch (type) {
    case 'mesure':
      return { nom: mesures.find((mesure) => mesure.id === id)?.nomCourt ?? id, adresse: `/mesures/${id}/` };
    case 'terme':
      return {
        nom: glossaire[id]?.terme ?? id,
        adresse: `/glossaire/#${id}`,
        developpement: glossaire[id]?.developpement,
      };
    case 'organisme':
      return { nom: nomCourtOrganisme(catalogue, id), adresse: `/organismes/${id}/` };
    case 'question':
      return {
        nom: questions.find(({ code }) => code.toLowerCase() === id)?.libelle ?? id,
        adresse: `/methode/#${id}`,
      };
    case 'page':
      return { nom: pages.find(({ adresse }) => adresse === id)?.titre ?? id, adresse: id };
    default:
      return { nom: catalogue['hors-guide'][id]?.titre ?? id, adresse: `#${id}` };
  }
}

/** Every need, in the order of the page. */
export function resolveHorsGuide(catalogue: Catalogue): Besoin[] {
  const sources = Object.fromEntries(catalogue.sources.map((source) => [source.id, source]));
  return Object.entries(catalogue['hors-guide'])
    .map(([id, { titre, resume, versQui, renvois }]) => ({
      id,
      titre,
      resume,
      versQui: versQui.map(({ source, ...fait }) => ({
        ...fait,
        document: source.document,
        source: lisible(sources, source),
      })),
      renvois: renvois.map((cible) => toLien(catalogue, cible)),
    }))
    .sort((a, b) => a.titre.localeCompare(b.titre, 'fr'));
}
