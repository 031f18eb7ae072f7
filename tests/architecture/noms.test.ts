/** File names, file sizes, and independence from the folder the project was written in. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const RACINE = join(import.meta.dirname, '../..');
const LIGNES_AU_PLUS = 300;

/** Paths of every file under a folder, relative to the project; none when the folder does not exist. */
function fichiersDe(dossier: string): string[] {
  if (!existsSync(join(RACINE, dossier))) return [];
  return readdirSync(join(RACINE, dossier), { withFileTypes: true, recursive: true })
    .filter((entree) => entree.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(RACINE.length + 1)
        .replaceAll('\\', '/'),
    );
}
const lire = (fichier: string) => readFileSync(join(RACINE, fichier), 'utf8');
const KEBAB = '[a-z0-9]+(-[a-z0-9]+)*';

describe('Les noms de fichiers', () => {
  /** kebab-case.ts, kebab-case.machine.ts, [id].astro, name.[empreinte].json.ts; PascalCase for components. */
  const ORDINAIRE = new RegExp(`^(${KEBAB}|\\[${KEBAB}\\])(\\.(${KEBAB}|\\[${KEBAB}\\]))*\\.[a-z0-9]+$`);
  const COMPOSANT = /^[A-Z][A-Za-z0-9]*\.(astro|tsx)$/;
  const MODE_D_EMPLOI = /^(LISEZ-MOI|README)\.md$/;

  it.each(['src', 'content', 'tests', 'public', 'docs'])('de %s/ sont en minuscules ASCII et tirets', (dossier) => {
    const fichiers = fichiersDe(dossier);
    const refuses = fichiers.filter((fichier) => {
      const nom = basename(fichier);
      return !ORDINAIRE.test(nom) && !COMPOSANT.test(nom) && !MODE_D_EMPLOI.test(nom);
    });
    expect(refuses).toEqual([]);
  });

  it('en PascalCase, seuls les composants et la mise en page', () => {
    const composants = fichiersDe('src').filter((fichier) => COMPOSANT.test(basename(fichier)));
    expect(composants.length).toBeGreaterThan(0);
    expect(composants.filter((fichier) => !/^src\/(components|layouts|rubriques)\//.test(fichier))).toEqual([]);
  });

  it('des dossiers suivent la même règle', () => {
    const dossiers = ['src', 'content', 'tests']
      .flatMap(fichiersDe)
      .flatMap((fichier) => fichier.split('/').slice(0, -1));
    const ADMIS = new RegExp(`^(${KEBAB}|\\[${KEBAB}\\])$`);
    expect([...new Set(dossiers)].filter((nom) => !ADMIS.test(nom))).toEqual([]);
  });
});

it(`aucun fichier de src/ ne dépasse ${LIGNES_AU_PLUS} lignes`, () => {
  const codes = fichiersDe('src').filter((fichier) => ['.ts', '.tsx', '.astro', '.css'].includes(extname(fichier)));
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((fichier) => lire(fichier).trimEnd().split('\n').length > LIGNES_AU_PLUS)).toEqual([]);
});

it('rien ne dépend du dossier où le projet a été écrit', () => {
  const interdits = [['..', 'shared'].join('/'), ['', 'work', ''].join('/')];
  const textes = ['src', 'tests', 'scripts', 'content'].flatMap(fichiersDe);
  expect(textes.length).toBeGreaterThan(0);
  const fautifs = textes.filter((fichier) => interdits.some((interdit) => lire(fichier).includes(interdit)));
  expect(fautifs).toEqual([]);
});
