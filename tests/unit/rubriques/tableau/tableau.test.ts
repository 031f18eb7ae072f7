import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COLONNES,
  FACETTES,
  filterLignes,
  nextTri,
  sortLignes,
  TRIS,
  VUE_ENTIERE,
  type ColonneTriee,
  type LigneTriable,
  type Vue,
} from '../../../../src/rubriques/tableau/tableau.ts';
import { decodeVue, encodeVue } from '../../../../src/rubriques/tableau/adresse-de-vue.ts';

type Ligne = LigneTriable & { id: string };
const ligne = (id: string, facettes: Partial<Ligne['facettes']> = {}, cles: Partial<Ligne['cles']> = {}): Ligne => ({
  id,
  facettes: { famille: [], nature: [], decideur: [], organisme: [], public: [], ...facettes },
  cles: { mesure: id, nature: undefined, modalites: undefined, demarches: undefined, porteurs: undefined, ...cles },
});
const ids = (lignes: readonly Ligne[]) => lignes.map(({ id }) => id);

describe('filterLignes', () => {
  const masp = ligne('masp', { famille: ['adulte'], nature: ['A'], organisme: ['atpc', 'adae'] });
  const maj = ligne('maj', { famille: ['adulte'], nature: ['J'], organisme: ['atpc'] });
  const asll = ligne('asll', { famille: ['logement'], nature: ['A'], organisme: ['soliha'] });

  it('garde tout sans filtre', () => {
    expect(ids(filterLignes([masp, maj, asll], {}))).toEqual(['masp', 'maj', 'asll']);
  });

  it('garde ce qui répond à tous les filtres à la fois', () => {
    expect(ids(filterLignes([masp, maj, asll], { famille: 'adulte', nature: 'A' }))).toEqual(['masp']);
    expect(ids(filterLignes([masp, maj, asll], { organisme: 'atpc' }))).toEqual(['masp', 'maj']);
    expect(filterLignes([masp, maj, asll], { famille: 'logement', nature: 'J' })).toEqual([]);
  });
});

describe('sortLignes', () => {
  const tri = (colonne: ColonneTriee, descendant = false) => ({ colonne, descendant });

  it('range les noms comme un dictionnaire français, sans égard aux accents ni à la casse', () => {
    const lignes = ['Tutelle', 'élan', 'Envaul', 'AESF'].map((id) => ligne(id));
    expect(ids(sortLignes(lignes, tri('mesure')))).toEqual(['AESF', 'élan', 'Envaul', 'Tutelle']);
    expect(ids(sortLignes(lignes, tri('mesure', true)))).toEqual(['Tutelle', 'Envaul', 'élan', 'AESF']);
  });

  it('compare les durées comme des nombres et laisse à la fin celles qui manquent', () => {
    const lignes = [ligne('sans'), ligne('douze', {}, { modalites: 12 }), ligne('neuf', {}, { modalites: 9 })];
    expect(ids(sortLignes(lignes, tri('modalites')))).toEqual(['neuf', 'douze', 'sans']);
    expect(ids(sortLignes(lignes, tri('modalites', true)))).toEqual(['douze', 'neuf', 'sans']);
  });

  it('laisse à la fin toutes les durées qui manquent, dans l’ordre du guide', () => {
    const lignes = [
      ligne('b'),
      ligne('douze', {}, { modalites: 12 }),
      ligne('a'),
      ligne('neuf', {}, { modalites: 9 }),
      ligne('c'),
    ];
    expect(ids(sortLignes(lignes, tri('modalites')))).toEqual(['neuf', 'douze', 'b', 'a', 'c']);
    expect(ids(sortLignes(lignes, tri('modalites', true)))).toEqual(['douze', 'neuf', 'b', 'a', 'c']);
  });

  it('garde l’ordre du guide entre égaux, et sans tri', () => {
    const lignes = ['b', 'a', 'c'].map((id) => ligne(id, {}, { nature: 'A' }));
    expect(ids(sortLignes(lignes, tri('nature')))).toEqual(['b', 'a', 'c']);
    expect(ids(sortLignes(lignes, tri('nature', true)))).toEqual(['b', 'a', 'c']);
    expect(ids(sortLignes(lignes, undefined))).toEqual(['b', 'a', 'c']);
  });

  it('ne touche pas au tableau reçu', () => {
    const lignes = [ligne('b'), ligne('a')];
    sortLignes(lignes, tri('mesure'));
    expect(ids(lignes)).toEqual(['b', 'a']);
  });
});

it('nextTri monte, descend, puis rend l’ordre du guide', () => {
  const montant = nextTri(undefined, 'mesure');
  expect(montant).toEqual({ colonne: 'mesure', descendant: false });
  const descendant = nextTri(montant, 'mesure');
  expect(descendant).toEqual({ colonne: 'mesure', descendant: true });
  expect(nextTri(descendant, 'mesure')).toBeUndefined();
  expect(nextTri(descendant, 'nature')).toEqual({ colonne: 'nature', descendant: false });
});

const ADMISES = {
  famille: ['adulte', 'budget-famille'],
  nature: ['A', 'J', 'autre'],
  decideur: ['chef-slisl'],
  organisme: ['atpc', 'la-vie-active'],
  public: ['personne', 'rsa'],
};

const vueArbitraire: fc.Arbitrary<Vue> = fc.record({
  filtres: fc.record(
    {
      famille: fc.constantFrom(...ADMISES.famille),
      nature: fc.constantFrom(...ADMISES.nature),
      decideur: fc.constantFrom(...ADMISES.decideur),
      organisme: fc.constantFrom(...ADMISES.organisme),
      public: fc.constantFrom(...ADMISES.public),
    },
    { requiredKeys: [] },
  ),
  tri: fc.option(
    fc.record({ colonne: fc.constantFrom(...(Object.keys(TRIS) as ColonneTriee[])), descendant: fc.boolean() }),
    { nil: undefined },
  ),
  masquees: fc.subarray(COLONNES.map(({ id }) => id)),
});

describe('Une vue dans l’adresse', () => {
  it('se relit telle qu’elle a été écrite', () => {
    fc.assert(
      fc.property(vueArbitraire, (vue) => {
        expect(decodeVue(encodeVue(vue), ADMISES)).toEqual({ vue });
      }),
    );
  });

  it('n’écrit que des signes qu’une messagerie n’échappe pas', () => {
    fc.assert(fc.property(vueArbitraire, (vue) => /^[A-Za-z0-9=&,-]*$/.test(encodeVue(vue))));
  });

  it('n’écrit rien pour le tableau entier', () => {
    expect(encodeVue(VUE_ENTIERE)).toBe('');
    expect(decodeVue('', ADMISES)).toEqual({ vue: VUE_ENTIERE });
  });

  it('rend le tableau entier et une raison, ou une vue qui tient, quel que soit le texte', () => {
    const morceaux = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...FACETTES,
        'tri',
        'sans',
        '=',
        '&',
        ',',
        '-',
        '%',
        '__proto__',
        '\ud800',
        '😀',
        'constructor',
        'adulte',
        'mesure',
      ),
    );
    fc.assert(
      fc.property(fc.array(morceaux), (textes) => {
        const { vue, refus } = decodeVue(textes.join(''), ADMISES);
        if (refus !== undefined) expect(vue).toEqual(VUE_ENTIERE);
        else expect(decodeVue(encodeVue(vue), ADMISES)).toEqual({ vue });
      }),
    );
  });

  it.each([
    ['famille=lune', 'le filtre « famille » ne connaît pas « lune »'],
    ['nature=A&nature=J', '« nature » y figure deux fois'],
    ['tri=toString', 'aucun tri ne s’appelle « toString »'],
    ['sans=objectifs,lune', 'aucune colonne ne s’appelle « lune »'],
    ['n’importe quoi', '« n’importe quoi » n’y a pas de sens'],
    [`famille=${'x'.repeat(30)}`, `le filtre « famille » ne connaît pas « ${'x'.repeat(30)} »`],
    [`famille=${'x'.repeat(99)}`, `le filtre « famille » ne connaît pas « ${'x'.repeat(30)}… »`],
  ])('dit ce qui ne va pas dans « %s »', (fragment, refus) => {
    expect(decodeVue(fragment, ADMISES)).toEqual({ vue: VUE_ENTIERE, refus });
  });
});
