/** The glossary filter, on the words of the real glossary. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../../src/catalogue/disque.ts';
import { createFiltre } from '../../../../src/rubriques/recherche/filtre.ts';

const textes = Object.values(readCatalogue().glossaire).map(({ terme, developpement, definition }) =>
  [terme, developpement, definition].join(' '),
);
const filtre = createFiltre(textes);
const gardes = (saisie: string) => {
  const gardees = filtre(saisie);
  return textes.filter((_, rang) => gardees[rang]);
};

describe('Le filtre du glossaire', () => {
  it.each([
    ['curatelle', 'curatelles'],
    ['curatelle', 'Curatelle.'],
    ['tutelle', 'tutelles'],
    ['tutelle', 'tu\u200btelle'],
    ['tutelle', 'tu\u00adtelle'],
    ['mandataire judiciaire', 'mandataires judiciaires'],
    ['juge', 'juges'],
    ['référent', 'référents'],
    ['allocation', 'allocations'],
    ['certificat', 'certiﬁcat'],
    ['médical', 'me\u0301dical'],
    ['RSA', 'RSA ?'],
    ['RSA', '(RSA)'],
    ['RSA', '"rsa"'],
    ['RSA', '« rsa »'],
    ['RSA', 'R.S.A.'],
    ['RSA', 'r s a'],
    ['l’aide', "l'aide"],
    ['l’aide', 'l‘aide'],
    ['l’aide', 'l´aide'],
    ['l’aide', 'l`aide'],
    ['l’aide', 'l′aide'],
    ['contrat de ré-engagement', 'Contrat de ré‑engagement'],
  ])('garde pour « %s » ce qu’il garde pour « %s »', (simple, saisie) => {
    expect(gardes(simple).length).toBeGreaterThan(0);
    expect(gardes(saisie)).toEqual(gardes(simple));
  });

  it('garde les mots qui contiennent tout ce qui est tapé, et rien d’autre', () => {
    expect(gardes('zzz')).toEqual([]);
    expect(gardes('')).toEqual(textes);
    expect(gardes('curatelle zzz')).toEqual([]);
    expect(gardes('solidar').length).toBeGreaterThan(0);
    const gardees = gardes('Contrat de ré‑engagement');
    expect(gardees).toEqual(textes.filter((texte) => /contrat de ré-engagement/i.test(texte)));
  });
});
