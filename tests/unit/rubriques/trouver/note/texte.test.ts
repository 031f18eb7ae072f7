import { describe, expect, it } from 'vitest';
import { toTexte } from '../../../../../src/rubriques/trouver/note/texte.ts';
import { createNote, createNoteDe, SITUATIONS } from '../../../../fabriques/note.ts';

/** Every sentence and heading a note holds, but identifiers. */
function* textesDe(noeud: unknown): Generator<string> {
  if (typeof noeud === 'string') yield noeud;
  else if (typeof noeud === 'object' && noeud !== null)
    for (const [cle, valeur] of Object.entries(noeud))
      if (!['id', 'statut', 'effet', 'mots', 'mot', 'code'].includes(cle)) yield* textesDe(valeur);
}

describe.each(SITUATIONS)('la note de « %s » en texte', (situation) => {
  it('dit tout ce que dit la note dessinée', () => {
    const { note } = createNoteDe(situation);
    const texte = toTexte(note);
    for (const dit of [...textesDe(note), ...note.mots.limites, ...note.mots.manuscrit.map(([libelle]) => libelle)]) {
      expect(texte).toContain(dit);
    }
  });
});

it('les sections se suivent dans l’ordre de la note', () => {
  const { note } = createNoteDe('foyer-plusieurs-mesures');
  const { titre, sections } = note.mots;
  const titres = [titre, ...Object.values(sections)].map((mot) => mot.toUpperCase());
  const lignes = toTexte(note).split('\n');
  // Nobody must be called first in that situation.
  expect(lignes.filter((ligne) => titres.includes(ligne))).toEqual(
    titres.filter((mot) => mot !== sections.urgences.toUpperCase()),
  );
});

it('sans réponse ni mesure retenue, le dit', () => {
  const { note } = createNote(['jeune-majeur'], { T1: ['autre'] });
  const texte = toTexte(note);
  expect(texte).toContain(note.mots.aucuneReponse);
  expect(texte).toContain(note.mots.aucuneRetenue);
});
