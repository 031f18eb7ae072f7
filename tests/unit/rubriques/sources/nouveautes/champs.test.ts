/** The table of what a version follows: every field of the content in one group, every group under words of its own. */
import { describe, expect, it } from 'vitest';
import {
  CHAMPS,
  CORPS,
  DOSSIERS,
  motDe,
  type Dossier,
  type GroupeChamps,
} from '../../../../../src/rubriques/sources/nouveautes/champs.ts';
import { COLLECTIONS } from '../../../../../src/schemas/collections.ts';

const groupesDe = (dossier: Dossier) => Object.entries<GroupeChamps>(CHAMPS[dossier]);

it('Une version suit tous les dossiers, sauf les mots de la recherche et la grille du RGAA, qui n’énoncent rien', () => {
  const sansEnonce = ['recherche', 'rgaa'];
  expect([...DOSSIERS].sort()).toEqual(
    Object.keys(COLLECTIONS)
      .filter((nom) => !sansEnonce.includes(nom))
      .sort(),
  );
});

describe.each(DOSSIERS)('Dans content/%s', (dossier) => {
  const { extension, schema } = COLLECTIONS[dossier];

  it('chaque champ, et le texte d’un fichier MDX, est suivi une fois et une seule', () => {
    const suivis = groupesDe(dossier).flatMap(([, { champs }]) => champs);
    expect([...suivis].sort()).toEqual(
      [...Object.keys(schema.shape), ...(extension === 'mdx' ? ['corps'] : [])].sort(),
    );
  });

  it('chaque groupe a ses mots, qui se lisent au milieu d’une phrase', () => {
    const mots = groupesDe(dossier).map(([, { mot }]) => mot);
    for (const mot of mots) expect(mot).toMatch(/^\p{Ll}.*[^\s.]$/u);
    expect(new Set(mots).size).toBe(mots.length);
    expect(groupesDe(dossier).map(([cle]) => motDe(dossier, cle))).toEqual(mots);
  });
});

it('Le texte d’un fichier ne se confond avec aucun champ de son en-tête', () => {
  const noms = DOSSIERS.flatMap((dossier) => Object.keys(COLLECTIONS[dossier].schema.shape));
  expect(noms).not.toContain(CORPS);
});
