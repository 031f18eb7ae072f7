/** Which measures of a door share one tree: the fewest boxes, then the most trees, never a sheet too full. */
import { describe, expect, it } from 'vitest';
import { composeArbres } from '../../../../src/rubriques/arbres/composition.ts';
import { createCritere, createMesure, createModele, createQuestion, parmi } from '../../../fabriques/modele.ts';

/** A measure for each list of « question réponse », named by its letter; every answer is required. */
function arbresDe(...besoins: readonly string[]): string[] {
  const codes = [...new Set(besoins.flatMap((besoin) => besoin.split(', ').map((un) => un.slice(0, 2))))].sort();
  const mesures = besoins.map((besoin, rang) =>
    createMesure(
      'mnop'.charAt(rang),
      besoin.split(', ').map((un) => createCritere(un, 'requis', parmi(un.slice(0, 2), un.slice(3)))),
    ),
  );
  const modele = createModele(
    codes.map((code) => createQuestion(code, ['oui', 'non'])),
    mesures,
  );
  return composeArbres(modele, 'aide').map((arbre) => arbre.mesures.join());
}
const chaine = (longueur: number) => Array.from({ length: longueur }, (_vide, rang) => `A${rang} oui`).join(', ');

describe('Les mesures d’un sujet', () => {
  it('gardent chacune son arbre quand les réunir ne gagne aucune case', () => {
    expect(arbresDe('A1 oui', 'A1 non')).toEqual(['m', 'n']);
  });

  it('sont réunies quand cela fait moins de cases, même si cela fait moins d’arbres', () => {
    expect(arbresDe('A1 oui', 'A1 non', 'A1 oui', 'B1 oui')).toEqual(['m,n,o', 'p']);
  });

  it('à nombre égal de cases, forment le plus d’arbres possible', () => {
    expect(arbresDe('A1 non', 'A1 oui, B1 oui', 'A1 non', 'A1 non, B1 non')).toEqual(['m', 'n', 'o,p']);
  });

  it('à nombre égal de cases et d’arbres, réunissent d’abord les moins contraignantes', () => {
    expect(arbresDe('A1 oui, B1 oui', 'A1 oui', 'A1 oui, C1 oui')).toEqual(['m,n', 'o']);
  });

  it('sont réunies jusqu’à sept cases', () => {
    expect(arbresDe(chaine(6), chaine(6))).toEqual(['m,n']);
  });

  it('restent séparées au-delà, où seule une mesure peut garder un si grand arbre', () => {
    expect(arbresDe(chaine(7), chaine(7))).toEqual(['m', 'n']);
  });
});
