import { describe, expect, it } from 'vitest';
import { compteMots, motsColles, motsDe, phrasesDe, texteDeHtml } from '../../../src/publication/phrases.ts';

describe('La langue se vérifie mot par mot', () => {
  it('sans l’élision, sans les sigles, les codes, les adresses ni les nombres', () => {
    expect(
      motsDe(
        'L’AESF et l’accord d’aujourd’hui : A1, L271-2, https://exemple.fr/a, exemple.gouv.fr, /mesures/masp/, 12 mois.',
      ),
    ).toEqual(['et', 'accord', 'aujourd’hui', 'mois']);
  });

  it('dans le texte d’une page, jamais dans ses scripts', () => {
    const texte = texteDeHtml(
      '<h1>Bonjour</h1><script>const zzz = 1;</script><p>l&#39;<b>accord</b> &amp; la suite</p>',
    );
    expect(motsDe(texte)).toEqual(['Bonjour', 'accord', 'la', 'suite']);
  });
});

describe('Les mots collés se voient', () => {
  it('quand une balise en ligne ne laisse pas d’espace, jamais entre deux blocs', () => {
    expect(
      motsColles(
        '<p>Une phrase.<span>Tableau</span></p><p>Le <b>mot</b>, puis (<a>lui</a>)</p><a>Mesures</a>· <a>Voir</a><a>Lire</a>',
      ),
    ).toEqual(['phrase.Tableau', 'Mesures·', 'VoirLire']);
  });
});

describe('Les phrases se comptent', () => {
  it('du point au point, du titre au paragraphe', () => {
    expect(phrasesDe('Une phrase. Une autre !\n\nUn titre\n- un point')).toEqual([
      'Une phrase.',
      'Une autre !',
      'Un titre',
      '- un point',
    ]);
    expect(compteMots('Oui : la MASP dure 4 ans.')).toBe(6);
  });
});
