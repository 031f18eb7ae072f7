/** The lines of a drawing: one long line at most gives way to « autre réponse », when it changes no way. */
import { describe, expect, it } from 'vitest';
import type { Ligne } from '../../../../src/rubriques/arbres/reponses-en-lignes.ts';
import { NSP } from '../../../../src/decision/modele.ts';
import { lignesCourtes } from '../../../../src/rubriques/arbres/mots.ts';
import { createLigne, createQuestionDite } from '../../../fabriques/lignes.ts';

const reponses = [
  ['suivi', 'Suivi par un service social depuis plus de six mois'],
  ['attente', 'En attente d’une place dans un autre service'],
  ['refus', 'Refus écrit de la personne'],
  ['bref', 'Jamais'],
  ['aucune', 'Aucune démarche'],
  ['aucun', 'Aucun service'],
] as const;
const question = createQuestionDite(reponses);
const cases = createQuestionDite(reponses, { multiple: true });

const deux = createLigne(['suivi', 'attente']);
const trois = createLigne(['suivi', 'attente', 'refus']);
const bref = createLigne(['bref']);
const inconnue = createLigne([NSP]);
const motsDe = (posee: typeof question, ...lignes: Ligne[]) => lignesCourtes(posee, lignes).map(({ mots }) => mots);

describe('Dans un dessin, la ligne la plus longue', () => {
  it('devient « autre réponse », après celles qui disent le reste et avant « je ne sais pas »', () => {
    const refus = createLigne(['refus']);
    expect(lignesCourtes(question, [bref, deux, refus, inconnue])).toEqual([
      { ligne: bref, mots: 'Jamais' },
      { ligne: refus, mots: 'Refus écrit de la personne' },
      { ligne: deux, mots: 'Autre réponse' },
      { ligne: inconnue, mots: 'Je ne sais pas' },
    ]);
    expect(motsDe(question, deux, bref)).toEqual(['Jamais', 'Autre réponse']);
    expect(motsDe(question, deux, inconnue)).toEqual(['Autre réponse', 'Je ne sais pas']);
  });

  it('dit encore « je ne sais pas » quand on la suit aussi sans savoir', () => {
    expect(motsDe(question, createLigne(['suivi', 'attente', NSP]), bref)).toEqual([
      'Jamais',
      'Autre réponse, ou je ne sais pas',
    ]);
  });

  it('vient aussi après une ligne courte que suit qui ne sait pas', () => {
    expect(motsDe(question, deux, createLigne(['bref', NSP]))).toEqual(['Jamais ou je ne sais pas', 'Autre réponse']);
  });

  it('est seule à céder la place, où qu’elle soit', () => {
    const autres = createLigne(['bref', 'refus', 'aucune', 'aucun']);
    const dits = 'Jamais, refus écrit de la personne, aucune démarche ou aucun service';
    expect(motsDe(question, autres, deux)).toEqual([dits, 'Autre réponse']);
    expect(motsDe(question, deux, autres)).toEqual([dits, 'Autre réponse']);
  });

  it('est la première de deux lignes aussi longues', () => {
    const [a, b] = ['a'.repeat(60), 'b'.repeat(60)];
    const pareilles = createQuestionDite([a, b, 'c', 'd'].map((id) => [id, id] as const));
    const lignes = [createLigne([a, 'c']), createLigne([b, 'c']), createLigne(['d'])];
    expect(motsDe(pareilles, ...lignes)).toEqual([`${b} ou c`, 'd', 'Autre réponse']);
  });

  it.each([
    [60, false],
    [61, true],
  ])('ne cède la place qu’au-delà de 60 signes : %i', (signes, cede) => {
    const long = 'a'.repeat(signes - ' ou b'.length);
    const mesuree = createQuestionDite([long, 'b', 'c'].map((id) => [id, id] as const));
    expect(motsDe(mesuree, createLigne([long, 'b']), createLigne(['c']))).toEqual(
      cede ? ['c', 'Autre réponse'] : [`${long} ou b`, 'c'],
    );
  });

  it('garde ses mots quand elle ne dit qu’une réponse', () => {
    const libelle = 'Une mesure demandée au juge par le parquet, sans jugement à ce jour';
    const posee = createQuestionDite([
      ['parquet', libelle],
      ['non', 'Non'],
    ]);
    expect(motsDe(posee, createLigne(['parquet']), createLigne(['non']))).toEqual([libelle, 'Non']);
  });
});

describe('Pour des cases, où plusieurs lignes peuvent convenir, la plus longue', () => {
  const long =
    'Suivi par un service social depuis plus de six mois, en attente d’une place dans un autre service ou refus écrit de la personne';
  const exclusive = createLigne(['aucune', 'aucun']);

  it('garde sa place et ses mots avant une ligne qui peut convenir aussi', () => {
    expect(motsDe(cases, trois, bref)).toEqual([long, 'Jamais']);
    expect(motsDe(cases, trois, createLigne(['aucune', 'bref']), exclusive)).toEqual([
      long,
      'Aucune démarche ou jamais',
      'Aucune démarche ou aucun service',
    ]);
    expect(motsDe(cases, trois, createLigne([['suivi', 'bref']]), exclusive)[0]).toBe(long);
  });

  it('cède la place à la fin, et avant celles qui ne peuvent convenir en même temps', () => {
    expect(motsDe(cases, bref, trois)).toEqual(['Jamais', 'Autre réponse']);
    expect(motsDe(cases, bref, trois, exclusive, inconnue)).toEqual([
      'Jamais',
      'Aucune démarche ou aucun service',
      'Autre réponse',
      'Je ne sais pas',
    ]);
  });

  it('cède la place devant « seulement », qui exclut les autres cases', () => {
    const seules = createLigne(['bref', 'aucune'], { seulement: true });
    expect(motsDe(cases, trois, seules)).toEqual(['Seulement jamais ou aucune démarche', 'Autre réponse']);
  });

  it('garde ses mots quand une autre ligne se dit déjà « autre réponse »', () => {
    const reste = createLigne(['suivi', 'attente', 'aucune'], { seulement: true });
    const autres = createLigne(['refus', 'bref', 'suivi']);
    expect(motsDe(cases, autres, reste)).toEqual([
      'Refus écrit de la personne, jamais ou suivi par un service social depuis plus de six mois',
      'Autre réponse',
    ]);
  });
});
