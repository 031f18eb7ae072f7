/** Files read as Astro reads them: what the build would refuse is refused before, in French, with the place and the cure. */
import { afterAll, afterEach, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { copieContenu } from '../fabriques/contenu.ts';

const copie = copieContenu();
afterEach(copie.restaure);
afterAll(copie.efface);

/** What is said of the damaged copy, one defect a line; « accepté » when nothing is. */
function refus(): string {
  try {
    readCatalogue(copie.dossier);
    return 'accepté';
  } catch (erreur) {
    return (erreur as Error).message;
  }
}

it('une date écrite sans guillemets est refusée, comme à la construction', () => {
  copie.remplace('sources/tableau-artois.yaml', 'dateChiffree: "2023-03-20"', 'dateChiffree: 2023-03-20');
  expect(refus()).toMatch(/tableau-artois\.yaml, champ « dateChiffree » : .* écrire la valeur entre guillemets\.$/);
});

it.each([
  ['un champ écrit deux fois', /^theme: .*/m, 'theme: Un\ntheme: Deux', /ligne 4 : un champ est écrit deux fois/],
  ['une tabulation', /^theme: .*/m, 'theme:\n\ta: 1', /ligne 4 : une tabulation/],
  ['un deux-points nu', /^theme: .*/m, 'theme: un : deux : trois', /ligne 3 : corriger la syntaxe/],
])('YAML : %s se dit en français, avec sa ligne', (_cas, cherche, par, phrase) => {
  copie.remplace('questions/a1.yaml', cherche, par);
  expect(refus()).toMatch(/^- content\/questions\/a1\.yaml : illisible, /m);
  expect(refus()).toMatch(phrase);
});

it('dans une fiche, la ligne est celle du fichier', () => {
  copie.remplace('mesures/aesf.mdx', /^---\nnom: .*/, '---\nnom: [');
  expect(refus()).toMatch(/aesf\.mdx : illisible, ligne [3-9]/);
});

it.each([
  ['guide.json absent', 'guide.json', /content\/guide\.json : fichier absent/],
  ['un dossier absent', 'ecarts', /content\/ecarts : dossier absent/],
])('%s se dit en une phrase', (_cas, nom, phrase) => {
  copie.renomme(nom, `${nom}.ailleurs`);
  expect(refus()).toMatch(phrase);
});

it('guide.json abîmé se dit en une phrase', () => {
  copie.remplace('guide.json', '{', '{{');
  expect(refus()).toMatch(/content\/guide\.json : JSON illisible/);
});
