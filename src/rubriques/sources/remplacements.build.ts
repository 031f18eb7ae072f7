/** Which document supersedes which, since when, and what stays useful of the older one. */
import type { SourceSaisie } from '../../schemas/source.ts';
import type { Catalogue } from '../../catalogue/assemblage.ts';
import { toFait, type Fait } from '../../catalogue/trace.ts';

type Saisi = SourceSaisie['remplace'][number];

export interface Remplacement {
  titre: string;
  quoi: Fait;
  depuis: Fait[];
  resteUtile: Fait[];
  nePlusAppliquer: Fait[];
}

/** Every supersession told by the sources, in the order of the newer documents. */
export function resolveRemplacements({ sources }: Catalogue): Remplacement[] {
  const parId = Object.fromEntries(sources.map((source) => [source.id, source]));
  const fait = (saisi: Saisi['quoi']) => toFait(parId, saisi);
  return sources.flatMap(({ remplace }) =>
    remplace.map(({ titre, quoi, depuis, resteUtile, nePlusAppliquer }) => ({
      titre,
      quoi: fait(quoi),
      depuis: depuis.map(fait),
      resteUtile: resteUtile.map(fait),
      nePlusAppliquer: nePlusAppliquer.map(fait),
    })),
  );
}
