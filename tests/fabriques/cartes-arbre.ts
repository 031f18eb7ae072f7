/** Trees as they are read, made of a few lines and ends: each test of their drawing writes only what matters to it. */
import type { Carte } from '../../src/rubriques/arbres/dessin/cartes.ts';
import type { ArbreVu, ArriveeVue, LigneVue, QuestionVue } from '../../src/rubriques/arbres/vue.ts';
import { createLigne } from './lignes.ts';

/** An answer that leads to this place, or nowhere, with the numbers of its points. */
export const createLigneVue = (mots: string, vers: number | null, points: readonly number[] = []): LigneVue => ({
  ligne: createLigne([]),
  mots,
  points,
  ecartees: [],
  vers,
});

/** Lines of its drawing only: cards read no other. */
export const createQuestionVue = (
  place: number,
  libelle: string,
  courtes: readonly LigneVue[],
  nom = '1',
): QuestionVue => ({
  place,
  nom,
  question: {
    code: `Q${nom}`,
    multiple: false,
    reponses: [],
    theme: 'essai',
    libelle,
    pourquoi: '',
    nsp: 'Je ne sais pas',
    sensible: false,
  },
  lignes: [],
  courtes,
  retours: [],
});

export const createVu = ({
  mesures = ['aesf'],
  questions = [],
  arrivees = [],
  points = [],
}: {
  mesures?: readonly string[];
  questions?: readonly QuestionVue[];
  arrivees?: readonly ArriveeVue[];
  points?: readonly Pick<ArbreVu['points'][number], 'numero' | 'effet'>[];
}): ArbreVu => ({
  arbre: { mesures, noeuds: [] },
  questions,
  arrivees,
  points: points.map((point) => ({ ...point, mesures, textes: [] })),
});

/** What each cell of a card says, from top to bottom, with its sort. */
export const toTextes = (carte: Carte | undefined): string[][] =>
  (carte?.cellules ?? []).map(({ lignes }) => lignes.map(({ sorte, texte }) => `${sorte} : ${texte}`));
