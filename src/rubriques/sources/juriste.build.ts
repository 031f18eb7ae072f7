/**
 * Every statement labelled « droit », under the public text it cites: our sentences beside the article, for a lawyer
 * to read again. Fiches, sheets and organismes come from the list of facts; the other folders are walked as they are
 * written, lessons down to the passages of their text.
 */
import type { SourceSaisie } from '../../schemas/source.ts';
import type { Catalogue } from '../../catalogue/assemblage.ts';
import { faitsDe } from './validation/faits.build.ts';
import { lisible } from '../../catalogue/trace.ts';

type Extrait = SourceSaisie['extraits'][number];

interface PhraseDroit {
  texte: string;
  /** Name of the page that says it, and its address. */
  ou: string;
  adresse: string;
  /** Content file and place in it: unique. */
  repere: string;
}

export interface TexteARelire {
  /** Name under which the statements cite the text. */
  rangee: string;
  /** What was read; none as long as nobody has noted it. */
  extrait?: Extrait | undefined;
  phrases: PhraseDroit[];
}

type Citation = PhraseDroit & { document: string; rangee: string };
type Page = Pick<PhraseDroit, 'ou' | 'adresse'>;

/** Pages of the facts, by folder. */
const ADRESSES: Record<string, (id: string) => string> = {
  mesures: (id) => `/mesures/${id}/`,
  remises: (id) => `/mesures/${id}/a-remettre/`,
  organismes: (id) => `/organismes/${id}/`,
};

/** Facts of the guide labelled « droit »; the row is what their readable place says after the name of the document. */
function citationsDesFaits(catalogue: Catalogue): Citation[] {
  return faitsDe(catalogue).flatMap(({ etiquette, document, source, repere, fiche, champ, texte }) => {
    if (etiquette !== 'droit') return [];
    const [, dossier = '', id = ''] = /^(\w+)\/([\w-]+)/.exec(repere) ?? [];
    const court = catalogue.sources.find((candidate) => candidate.id === document)?.court ?? document;
    const rangee = source.slice(court.length).replace(/^, /, '');
    const adresse = ADRESSES[dossier]?.(id) ?? '/';
    return [{ texte, ou: `${fiche}, ${champ.replace(/ \(.*\)/, '')}`, adresse, repere, document, rangee }];
  });
}

interface Noeud {
  etiquette?: string;
  source?: { document?: string; rangee?: string };
  texte?: string;
  enonce?: string;
  definition?: string;
  choix?: { texte: string; juste: boolean; explication: string }[];
}

/** What a node states: its text, the definition it belongs to, or a question with its right answer. */
function texteDe({ texte, enonce, definition, choix }: Noeud): string | undefined {
  const juste = choix?.find((choisi) => choisi.juste);
  if (enonce) return [enonce, juste?.texte, juste?.explication].filter(Boolean).join(' ');
  return texte ?? definition;
}

/** Nodes labelled « droit » under a value; one without a text of its own takes that of the node around it. */
function* walk(valeur: unknown, page: Page, champ: string, herite = ''): Generator<Citation> {
  if (typeof valeur !== 'object' || valeur === null) return;
  const noeud = valeur as Noeud;
  const texte = texteDe(noeud) ?? herite;
  if (noeud.etiquette === 'droit')
    yield {
      ...page,
      texte,
      repere: champ,
      document: noeud.source?.document ?? '',
      rangee: noeud.source?.rangee ?? '',
    };
  for (const [cle, sous] of Object.entries(valeur)) yield* walk(sous, page, `${champ}.${cle}`, texte);
}

/** Passages of a lesson closed by a source labelled « droit », each with all the text since the source before. */
function citationsDuTexte(corps: string, page: Page, fichier: string): Citation[] {
  const citations: Citation[] = [];
  let passage: string[] = [];
  for (const [rang, bloc] of corps.split(/\n{2,}/).entries()) {
    if (!bloc.startsWith('<Source')) {
      passage = bloc.startsWith('#') ? [] : [...passage, bloc];
      continue;
    }
    const texte = passage
      .join('\n')
      .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replace(/\*\*|^- /gm, '')
      .replace(/\s*\n/g, ' ')
      .trim();
    for (const [ligne, balise] of bloc.split('\n').entries()) {
      const [, document = '', rangee = ''] = /document="([^"]+)" rangee="([^"]+)"/.exec(balise) ?? [];
      if (balise.includes('etiquette="droit"'))
        citations.push({ ...page, texte, repere: `${fichier}, ${rang}.${ligne}`, document, rangee });
    }
    passage = [];
  }
  return citations;
}

const pageLecon = ({ titre }: { titre: string }, id: string): Page => ({
  ou: `Leçon : ${titre}`,
  adresse: `/formation/lecons/${id}/`,
});

/** Every statement labelled « droit », once; `corps` gives the text of each lesson. */
function citationsDe(catalogue: Catalogue, corps: Readonly<Record<string, string>>): Citation[] {
  const { lecons, sources } = catalogue;
  const entrees = <T>(dossier: string, donnees: Record<string, T>, page: (entree: T, id: string) => Page) =>
    Object.entries(donnees).flatMap(([id, entree]) => [...walk(entree, page(entree, id), `${dossier}/${id}`)]);
  return [
    ...citationsDesFaits(catalogue),
    ...entrees('lecons', lecons, pageLecon),
    ...Object.entries(lecons).flatMap(([id, lecon]) =>
      citationsDuTexte(corps[id] ?? '', pageLecon(lecon, id), `lecons/${id}`),
    ),
    ...entrees('glossaire', catalogue.glossaire, ({ terme }, id) => ({
      ou: `Glossaire : ${terme}`,
      adresse: `/glossaire/#${id}`,
    })),
    ...entrees('ecarts', catalogue.ecarts, ({ titre }, id) => ({ ou: titre, adresse: `/sources/ecarts/#${id}` })),
    ...entrees('cas', catalogue.cas, ({ titre }, id) => ({ ou: `Cas : ${titre}`, adresse: `/formation/cas/${id}/` })),
    ...entrees('hors-guide', catalogue['hors-guide'], ({ titre }, id) => ({
      ou: `Hors du guide : ${titre}`,
      adresse: `/hors-du-guide/#${id}`,
    })),
    ...entrees('sources', Object.fromEntries(sources.map((source) => [source.id, source])), () => ({
      ou: 'Ce qui remplace quoi',
      adresse: '/sources/#remplacements',
    })),
  ];
}

/** Public texts cited, in the order they were noted; those that nobody has noted yet come last. */
export function findTextesARelire(catalogue: Catalogue, corps: Readonly<Record<string, string>>): TexteARelire[] {
  const sources = Object.fromEntries(catalogue.sources.map((source) => [source.id, source]));
  const parTexte = Map.groupBy(citationsDe(catalogue, corps), (citation) => lisible(sources, citation));
  const notes = catalogue.sources.flatMap((source) =>
    source.extraits.map(
      (extrait) => [lisible(sources, { document: source.id, rangee: extrait.rangee }), extrait] as const,
    ),
  );
  const extraits = new Map(notes);
  const ordre = [...new Set([...extraits.keys(), ...parTexte.keys()])];
  return ordre.flatMap((cle) => {
    const phrases = parTexte.get(cle);
    return phrases?.[0] ? [{ rangee: phrases[0].rangee, extrait: extraits.get(cle), phrases }] : [];
  });
}
