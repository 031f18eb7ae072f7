import { createHash } from 'node:crypto';
/** The words: short, spelled out, without names of agents. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { corpsDesMesures, textesDe, type Texte } from '../fabriques/contenu.ts';

const { questions, glossaire } = readCatalogue();
const tout = [
  ...textesDe('mesures', 'questions', 'portes', 'organismes', 'glossaire', 'sources', 'ecarts', 'cas'),
  ...corpsDesMesures(),
];
const compteMots = (texte: string) => texte.split(/\s+/).filter((mot) => /[\p{L}\d]/u.test(mot)).length;
const sansAccent = (texte: string) => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const citer = ({ ou, texte }: Texte) => `${ou} : ${texte.slice(0, 120)}`;

describe('Les questions se lisent d’un coup d’œil', () => {
  const longueurs = questions.map(({ libelle }) => compteMots(libelle)).sort((a, b) => a - b);

  it('20 mots au plus', () => {
    expect(longueurs.at(-1)).toBeLessThanOrEqual(20);
  });

  it('12 mots au plus pour la moitié d’entre elles', () => {
    expect(longueurs[Math.floor(longueurs.length / 2)]).toBeLessThanOrEqual(12);
  });
});

describe('Les phrases', () => {
  const MOTS_AU_PLUS = 30;
  const phrases = [...textesDe('mesures', 'questions', 'portes'), ...corpsDesMesures()].flatMap(({ ou, texte }) =>
    texte.split(/(?<=[.!?…])\s+|\n\n/u).map((phrase) => ({ ou, texte: phrase })),
  );

  it('des mesures et des questions comptent 30 mots au plus', () => {
    expect(phrases.filter(({ texte }) => compteMots(texte) > MOTS_AU_PLUS).map(citer)).toEqual([]);
  });
});

describe('Les sigles', () => {
  /** Chapters of the Vosges reference, and names that a source prints in capitals. */
  const HORS_SIGLES = /\b(II|III|IV|PDC ACTIF|LA VIE ACTIVE|PASSEPORT FORMA)\b/giu;
  const connus = new Set(
    Object.values(glossaire).flatMap(({ terme, synonymes, anciensNoms }) => [terme, ...synonymes, ...anciensNoms]),
  );
  const siglesDe = (texte: string) =>
    texte.replace(HORS_SIGLES, '').match(/(?<![\p{L}\d])\p{Lu}[\p{Lu}\d&]*\p{Lu}\d*(?!\p{L})/gu) ?? [];

  it('sont tous au glossaire', () => {
    const inconnus = tout.flatMap(({ ou, texte }) =>
      siglesDe(texte)
        .filter((sigle) => !connus.has(sigle))
        .map((sigle) => `${sigle} : ${ou}`),
    );
    expect(inconnus, 'sigle absent du glossaire : npm run nouveau -- terme, avec ce sigle en minuscules').toEqual([]);
  });

  it('du glossaire ont un développement, ou disent que la source ne le donne pas', () => {
    const muets = Object.values(glossaire).filter(
      ({ terme, developpement, origine }) =>
        siglesDe(terme)[0] === terme && developpement === undefined && origine.type === 'source',
    );
    expect(muets.map(({ terme }) => terme)).toEqual([]);
  });
});

describe('Ce qui ne s’écrit pas', () => {
  /** Surnames of agents in the documents received, as the start of their SHA-256: this repository names nobody. */
  const AGENTS = [
    'c854423bd873',
    '637060d4844c',
    'd6bfc7ded242',
    '53a18426469f',
    '26dadafba2e7',
    'd785ce00884f',
    '23165bc2d22a',
    '466965d136a6',
    '8f043f392c82',
    'e5081a1df1a9',
    'fd5c8dc5c80a',
    'cdd49b95191c',
    'f5491e515d96',
  ];
  const empreinteDe = (mot: string) => createHash('sha256').update(mot).digest('hex').slice(0, 12);

  it('aucun nom d’agent', () => {
    const nomme = (texte: string) =>
      sansAccent(texte)
        .split(/[^a-z]+/)
        .some((mot) => AGENTS.includes(empreinteDe(mot)));
    expect(tout.filter(({ texte }) => nomme(texte)).map(citer)).toEqual([]);
  });

  it('aucun courriel personnel', () => {
    const personnels = tout.filter(({ texte }) => /\b[a-z]+\.[a-z]+@/i.test(texte));
    expect(personnels.map(citer)).toEqual([]);
  });

  it('jamais « éligible » : le guide oriente, il ne décide pas', () => {
    expect(tout.filter(({ texte }) => /\bineligib|\beligib/.test(sansAccent(texte))).map(citer)).toEqual([]);
  });
});
