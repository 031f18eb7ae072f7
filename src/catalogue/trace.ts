/** Gives every statement its full trace: document, place, label; the file's defaults, then its own overrides. */
import type { Etiquette, FaitSaisi } from '../schemas/commun.ts';
import type { ChampSource, SourceSaisie } from '../schemas/source.ts';

export interface Trace {
  etiquette: Etiquette;
  /** Id of the document in content/sources. */
  document: string;
  /** Readable place: document, row, column. */
  source: string;
  /** Organisme that can settle the point. */
  aupres?: string | undefined;
}

export interface Fait extends Trace {
  texte: string;
}

interface Place {
  document?: string | undefined;
  rangee?: string | undefined;
  colonne?: string | undefined;
}

export interface Origine extends Place {
  document: string;
  rangee: string;
  etiquette: Etiquette;
}

export interface TraceSaisie {
  etiquette?: Etiquette | undefined;
  source?: Place | undefined;
  aupres?: string | undefined;
}

interface FaitEntier {
  texte: string;
  etiquette: Etiquette;
  source: Place & { document: string };
}

export type Traceur = ReturnType<typeof createTraceur>;

/** Readable place: document, row, column. */
export function lisible(sources: Record<string, SourceSaisie>, place: Place & { document: string }): string {
  return [sources[place.document]?.court ?? place.document, place.rangee, place.colonne].filter(Boolean).join(', ');
}

/** A statement that says its own place and label. */
export const toFait = (sources: Record<string, SourceSaisie>, { texte, etiquette, source }: FaitEntier): Fait => ({
  texte,
  etiquette,
  document: source.document,
  source: lisible(sources, source),
});

/** Resolver bound to the defaults of one content file. */
export function createTraceur(origine: Origine, sources: Record<string, SourceSaisie>) {
  const trace = (saisie: TraceSaisie, champ: ChampSource): Trace => {
    const document = saisie.source?.document ?? origine.document;
    const autreDocument = document !== origine.document;
    const rangee = saisie.source?.rangee ?? (autreDocument ? undefined : origine.rangee);
    const colonne = saisie.source?.colonne ?? origine.colonne ?? sources[document]?.colonnes?.[champ];
    return {
      etiquette: saisie.etiquette ?? origine.etiquette,
      document,
      source: lisible(sources, { document, rangee, colonne: autreDocument ? saisie.source?.colonne : colonne }),
      aupres: saisie.aupres,
    };
  };
  const fait = (saisie: FaitSaisi, champ: ChampSource): Fait =>
    typeof saisie === 'string'
      ? { texte: saisie, ...trace({}, champ) }
      : { texte: saisie.texte, ...trace(saisie, champ) };
  /** Keeps an object's own fields and replaces its trace by the full one. */
  const complete = <T extends TraceSaisie>(
    saisie: T,
    champ: ChampSource,
  ): Omit<T, 'source' | 'etiquette' | 'aupres'> & Trace => {
    const { source: _source, etiquette: _etiquette, aupres: _aupres, ...reste } = saisie;
    return { ...reste, ...trace(saisie, champ) };
  };
  return { trace, fait, complete };
}
