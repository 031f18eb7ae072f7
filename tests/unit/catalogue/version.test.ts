/** One content, one fingerprint: whoever read it, and wherever it is written. */
import { expect, test } from 'vitest';
import { assembleCatalogue } from '../../../src/catalogue/assemblage.ts';
import { resolveExercices } from '../../../src/rubriques/formation/exercices.build.ts';
import { readContenu } from '../../../src/catalogue/disque.ts';
import { empreinteDuContenu, versionDe } from '../../../src/catalogue/version.ts';
import { decodeLien, type Situation } from '../../../src/rubriques/trouver/lien/lien.ts';

const contenu = readContenu();
const catalogue = assembleCatalogue(contenu);

/** The same value, the keys of every object written in the other order. */
function reversed(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.map(reversed);
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(
    Object.entries(valeur)
      .reverse()
      .map(([cle, sienne]) => [cle, reversed(sienne)]),
  );
}

test('ne change pas avec l’ordre dans lequel un lecteur range les fichiers et leurs champs', () => {
  const autrement = assembleCatalogue(reversed(contenu) as typeof contenu);
  expect(empreinteDuContenu(autrement)).toBe(empreinteDuContenu(catalogue));
});

test('change avec un mot du contenu', () => {
  const [tete, ...autres] = catalogue.questions as [(typeof catalogue.questions)[number]];
  const corrige = { ...catalogue, questions: [{ ...tete, pourquoi: `${tete.pourquoi} Autrement dit.` }, ...autres] };
  expect(empreinteDuContenu(corrige)).not.toBe(empreinteDuContenu(catalogue));
});

test('est celle que disent les pages et celle des liens de chaque cas', () => {
  const empreinte = empreinteDuContenu(catalogue);
  expect(versionDe(catalogue)).toContain(`empreinte ${empreinte}`);
  const liens = resolveExercices(catalogue).map(({ questionnaire }) => decodeLien(questionnaire.split('#')[1] ?? ''));
  expect(new Set(liens.map((lu) => (lu as Situation).empreinte))).toEqual(new Set([empreinte]));
});
