import { describe, expect, it } from 'vitest';
import { detacheLivret } from '../../../../src/rubriques/livret/livret.build.ts';

describe('Le livret se suffit à lui-même', () => {
  it('un lien vers une page dont il a le texte mène à ce texte', () => {
    const html = '<a class="mot" href="/mesures/masp/">MASP</a><h2 id="mesure-masp">MASP</h2>';
    expect(detacheLivret(html)).toBe('<a href="#mesure-masp">MASP</a><h2 id="mesure-masp">MASP</h2>');
  });

  it('un lien vers une page qu’il n’a pas devient un simple texte', () => {
    expect(detacheLivret('<p><a class="bouton" href="#a">A</a> <a href="/trouver/#masp">Répondre</a></p>')).toBe(
      '<p><a class="bouton" href="#a">A</a> Répondre</p>',
    );
  });

  it('refuse un renvoi à un texte absent, en le nommant', () => {
    expect(() => detacheLivret('<a href="/glossaire/#zzz">Z</a>')).toThrow('/glossaire/#zzz');
  });
});
