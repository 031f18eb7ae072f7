/** Inputs that gave a wrong verdict before the review of November 2026, kept as they were met. */
import { expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import type { Reponses } from '../../src/decision/modele.ts';
import { evaluateAffichees } from '../../src/decision/parcours.ts';
import { evaluateMesures } from '../../src/decision/verdict.ts';

const { modele } = readCatalogue();

type Saisie = Readonly<Record<string, string | readonly string[]>>;
const listesDe = (saisie: Saisie): Reponses =>
  Object.fromEntries(Object.entries(saisie).map(([code, valeur]) => [code, [valeur].flat()]));
const statutsDe = (saisie: Saisie) =>
  Object.fromEntries(evaluateMesures(modele, listesDe(saisie)).map(({ mesure, statut }) => [mesure, statut]));

const ANCIEN_CONFIE = { T1: 'artois', A1: '18-20', J1: 'ase62', J2: 'rupture', J5: 'oui', C1: 'oui' };
const ELOIGNE = { T1: 'autre', A1: '30+', X1: 'constatee', X2: 'represente', X3: 'oui' };
const MASP_COMPLETE = { A1: '30+', P1: ['rsa'], B1: 'chronique', B2: ['adulte'], X1: 'non', C1: 'oui' };
const RSA_SUIVI = { A1: '30+', R1: 'deja_suivi', R2: 'complete', R3: 'plusieurs', R4: 'non', R5: 'annee', R7: 'non' };

it.each<[string, Saisie, Record<string, string>]>([
  [
    'des prestations familiales seules laissent la MASP à vérifier',
    {
      T1: 'artois',
      F1: 'seul_enfants',
      P1: ['pf'],
      B1: 'chronique',
      B2: ['enfants', 'adulte'],
      X1: 'non',
      M1: ['aucune'],
      C1: 'oui',
    },
    { masp: 'a_verifier' },
  ],
  [
    'un salaire n’écarte pas le contrat jeune majeur de qui a été confié à l’ASE',
    { ...ANCIEN_CONFIE, J3: 'suffisantes', J4: 'oui' },
    { cjm: 'a_verifier' },
  ],
  ['l’absence de projet non plus', { ...ANCIEN_CONFIE, J3: 'sans', J4: 'non' }, { cjm: 'a_verifier' }],
  [
    'hors du Pas-de-Calais, le signalement et la tutelle restent à vérifier',
    ELOIGNE,
    { 'signalement-majeur-vulnerable': 'a_verifier', tutelle: 'a_verifier' },
  ],
  [
    'dont on n’a vu que le RSA n’écarte pas la MJAGBF',
    { F1: 'couple_enfants', P1: ['rsa', 'nsp'], B1: 'chronique', B2: ['enfants', 'nsp'] },
    { mjagbf: 'a_verifier' },
  ],
  [
    'une MASP en cours n’est pas proposée comme neuve',
    { ...MASP_COMPLETE, M1: ['masp_en_cours'] },
    { masp: 'en_cours' },
  ],
  [
    'une MASP en cours reste écartée si un fait l’écarte',
    { ...MASP_COMPLETE, M1: ['masp_en_cours', 'protection_en_cours'] },
    { masp: 'ecartee' },
  ],
  [
    'aucune prestation et le RSA se contredisent',
    { ...RSA_SUIVI, P1: ['aucune'] },
    { 'rsa-remobilisation': 'a_verifier', 'rsa-social-professionnel-intensif': 'a_verifier' },
  ],
  [
    'sans logement et rester dans le sien se contredisent',
    { L1: ['sans_logement'], L2: 'maintien', L4: 'oui', C1: 'oui' },
    { asll: 'a_verifier' },
  ],
])('%s', (_phrase, saisie, attendus) => {
  expect(statutsDe(saisie)).toMatchObject(attendus);
});

it('l’accompagnement des gens du voyage n’existe à l’écran que si la personne le dit', () => {
  const vues = (R8?: string) =>
    evaluateAffichees(modele, ['rsa'], listesDe({ ...RSA_SUIVI, ...(R8 ? { R8 } : {}) })).map(({ mesure }) => mesure);
  expect(vues('oui')).toContain('rsa-gens-du-voyage');
  for (const R8 of ['nsp', 'non', undefined]) expect(vues(R8)).not.toContain('rsa-gens-du-voyage');
});
