/** The glossary as its page shows it: entries by letter, references turned into names and addresses. */
import { sansAccent } from '../../langue/lettres.ts';
import { isSigle } from '../../langue/sigles.ts';
import type { Etiquette } from '../../schemas/commun.ts';
import type { Catalogue } from '../../catalogue/assemblage.ts';
import { lisible } from '../../catalogue/trace.ts';

export interface Lien {
  nom: string;
  adresse: string;
}

export interface Entree {
  id: string;
  terme: string;
  developpement?: string | undefined;
  definition: string;
  /** Where the expansion comes from: a place in a source and its label, or a sentence saying that none gives it. */
  origine: { texte: string; etiquette?: Etiquette | undefined };
  anciensNoms: string[];
  mesures: Lien[];
  organismes: Lien[];
  /** Look-alikes told apart; those that have an entry of their own carry its anchor. */
  fauxAmis: { terme: string; texte: string; ancre?: string | undefined }[];
}

type Sources = Pick<Catalogue, 'glossaire' | 'mesures' | 'organismes' | 'sources'>;

/** Short name of an organisme: its acronym when it has one. */
export const nomCourtOrganisme = ({ organismes }: Pick<Catalogue, 'organismes'>, id: string): string =>
  organismes[id]?.sigle ?? organismes[id]?.nom ?? id;

/** Readable origin of an entry. */
export function origineDe({ sources }: Pick<Catalogue, 'sources'>, terme: Catalogue['glossaire'][string]) {
  const { origine } = terme;
  if (origine.type === 'non-donne') return { texte: origine.texte };
  const parId = Object.fromEntries(sources.map((source) => [source.id, source]));
  return { texte: lisible(parId, origine.source), etiquette: origine.etiquette };
}

/** Every entry, in alphabetical order. */
export function toEntrees(catalogue: Sources): Entree[] {
  const { glossaire, mesures } = catalogue;
  const ancres = new Map(Object.entries(glossaire).map(([id, { terme }]) => [sansAccent(terme), id]));
  return Object.entries(glossaire)
    .map(([id, terme]) => ({
      id,
      terme: terme.terme,
      developpement: terme.developpement,
      definition: terme.definition,
      origine: origineDe(catalogue, terme),
      anciensNoms: terme.anciensNoms,
      mesures: terme.mesures.map((mesure) => ({
        nom: mesures.find((autre) => autre.id === mesure)?.nomCourt ?? mesure,
        adresse: `/mesures/${mesure}/`,
      })),
      organismes: terme.organismes.map((organisme) => ({
        nom: nomCourtOrganisme(catalogue, organisme),
        adresse: `/organismes/${organisme}/`,
      })),
      fauxAmis: terme.fauxAmis.map((ami) => ({ ...ami, ancre: ancres.get(sansAccent(ami.terme)) })),
    }))
    .sort((a, b) => (sansAccent(a.terme) < sansAccent(b.terme) ? -1 : 1));
}

/** Acronyms to learn: those of measures first, then those of organismes, then the others. */
export function toCartesSigles(catalogue: Sources): Entree[] {
  const rang = ({ mesures, organismes }: Entree) => (mesures.length ? 0 : organismes.length ? 1 : 2);
  return toEntrees(catalogue)
    .filter(isSigle)
    .sort((a, b) => rang(a) - rang(b));
}

/** Entries under the letter they start with. */
export function groupParLettre(entrees: readonly Entree[]): Map<string, Entree[]> {
  const lettres = new Map<string, Entree[]>();
  for (const entree of entrees) {
    const lettre = sansAccent(entree.terme).charAt(0).toUpperCase();
    lettres.set(lettre, [...(lettres.get(lettre) ?? []), entree]);
  }
  return lettres;
}
