import { describe, expect, it } from 'vitest';
import type { EntreeRecherche } from '../../../../src/rubriques/recherche/donnees.ts';
import { createMoteur } from '../../../../src/rubriques/recherche/moteur.ts';

const entree = (id: string, donnees: Partial<EntreeRecherche> = {}): EntreeRecherche => ({
  type: 'mesure',
  id,
  titre: id,
  sousTitre: '',
  adresse: `/${id}/`,
  sigles: [],
  noms: [id],
  mots: [],
  aussi: [],
  texte: '',
  poids: 1,
  ...donnees,
});
const search = (entrees: EntreeRecherche[], memeSens: string[][] = []) => createMoteur({ entrees, memeSens });
const idsDe = ({ groupes }: ReturnType<ReturnType<typeof createMoteur>>) =>
  groupes.flatMap(({ resultats }) => resultats.map(({ entree: { id } }) => id));

describe('La recherche', () => {
  it('groupe par sorte, le groupe du meilleur résultat d’abord', () => {
    const moteur = search([
      entree('loyer et charges de la maison'),
      entree('loyer', { type: 'terme' }),
      entree('loyer impayé', { type: 'terme' }),
    ]);
    expect(moteur('loyer').groupes.map(({ type, resultats }) => [type, resultats.length])).toEqual([
      ['terme', 2],
      ['mesure', 1],
    ]);
  });

  it('dit par quelle phrase une entrée répond', () => {
    const moteur = search([entree('asll', { mots: ['dette de loyer', 'voisinage'] })]);
    const [resultat] = moteur('dettes').groupes[0]?.resultats ?? [];
    expect(resultat).toMatchObject({ champ: 'mots', raison: 'dette de loyer' });
    expect([...moteur('dettes').marques]).toEqual(['dette']);
  });

  it('prend l’un pour l’autre les mots de même sens', () => {
    const moteur = search([entree('bail glissant')], [['bail', 'baux']]);
    expect(idsDe(moteur('baux'))).toEqual(['bail glissant']);
    expect(idsDe(search([entree('bail glissant')])('baux'))).toEqual([]);
  });

  it('met une entrée de moindre poids après les autres', () => {
    const moteur = search([entree('a', { noms: ['asll'], poids: 0.5 }), entree('b', { noms: ['asll'] })]);
    expect(idsDe(moteur('asll'))).toEqual(['b', 'a']);
  });

  it('rend douze résultats au plus', () => {
    const entrees = Array.from({ length: 30 }, (_, rang) => entree(`e${rang}`, { noms: ['logement'] }));
    expect(search(entrees)('logement').nombre).toBe(12);
  });

  it.each([
    '',
    '   ',
    '?!…',
    '\u0000',
    '<img onerror=alert(1)>',
    '('.repeat(5000),
    'a'.repeat(5000),
    '😀 🏠',
    '.*+?^${}()|[]',
  ])('ne trouve rien, sans erreur, pour %j', (texte) => {
    expect(search([entree('bail glissant')])(texte).nombre).toBe(0);
  });
});
