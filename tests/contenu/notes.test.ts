/** The note: nothing the result says is lost, every reason keeps its place, date and label, and a sensitive « non » stays out. */
import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/rubriques/trouver/note/note.ts';
import { documentDe } from '../../src/rubriques/trouver/note/raisons.ts';
import { createNote, createNoteDe, donnees, SITUATIONS } from '../fabriques/note.ts';

const nomDe = (id: string) => {
  const { sigle, nom } = donnees.cartes[id] as (typeof donnees.cartes)[string];
  return sigle ? `${sigle} · ${nom}` : nom;
};
const raisonsDe = ({ communes, retenues, ecartees }: Note) =>
  [communes, ...retenues.map(({ raisons }) => raisons), ...ecartees.map(({ raisons }) => raisons)].flat();
const faitDe = (note: Note, titre: string) =>
  note.retenues.map(({ faits }) => faits.find((fait) => fait.titre.startsWith(titre))?.textes);

describe.each(SITUATIONS)('la note de « %s »', (situation) => {
  const { note, verdicts } = createNoteDe(situation);

  it('range chaque mesure étudiée une fois : retenue ou écartée', () => {
    const attendues = (ecartee: boolean) =>
      verdicts.filter(({ statut }) => (statut === 'ecartee') === ecartee).map(({ mesure }) => nomDe(mesure));
    expect(note.retenues.map(({ nom }) => nom).sort()).toEqual(attendues(false).sort());
    expect(note.ecartees.flatMap(({ noms }) => noms).sort()).toEqual(attendues(true).sort());
  });

  it('dit chaque critère d’une mesure retenue, et qui peut lever un doute', () => {
    for (const { mesure, motifs } of verdicts.filter(({ statut }) => statut !== 'ecartee')) {
      const siennes = note.retenues.find(({ id }) => id === mesure)?.raisons ?? [];
      const phrases = [...note.communes, ...siennes].flatMap((raison) => raison.phrases);
      for (const { texte, qui } of motifs) {
        expect(phrases).toContain(qui ? `${texte} Qui peut le dire : ${qui}.` : texte);
      }
    }
  });

  it('dit pourquoi chaque mesure est écartée', () => {
    for (const { mesure, motifs } of verdicts.filter(({ statut }) => statut === 'ecartee')) {
      const siennes = note.ecartees.find(({ noms }) => noms.includes(nomDe(mesure)))?.raisons ?? [];
      const phrases = siennes.flatMap((raison) => raison.phrases);
      const ecartants = motifs.filter(({ effet }) => effet === 'ecarte').map(({ texte }) => texte);
      const tues = phrases.filter((phrase) => phrase === donnees.note.raisonTue);
      if (!tues.length) expect(phrases.sort()).toEqual([...new Set(ecartants)].sort());
    }
  });

  it('donne à chaque raison sa place, la date de la source et son étiquette', () => {
    const mots = Object.values(donnees.etiquettes);
    for (const { places } of raisonsDe(note)) {
      expect(places.length).toBeGreaterThan(0);
      for (const { source, etiquette } of places) {
        expect(mots).toContain(etiquette);
        const cite = donnees.sources.find(({ abrege }) => source.startsWith(`${abrege}, `));
        expect(cite, source).toBeDefined();
        expect(note.sources.map(({ titre }) => titre)).toEqual(
          expect.arrayContaining([cite?.abrege, `« ${etiquette} »`]),
        );
      }
    }
  });

  it('donne pour chaque mesure retenue la suite, qui décide, qui demande, qui exerce, les documents', () => {
    // How to ask is not said of a measure that runs already.
    const neuves = { ...note, retenues: note.retenues.filter(({ statut }) => statut !== 'en_cours') };
    for (const titre of ['Prochaine étape', 'Peut demander'])
      for (const textes of faitDe(neuves, titre)) expect(textes?.length).toBeGreaterThan(0);
    for (const titre of ['Décide', 'En charge', 'Durée', 'Documents', 'Lu dans'])
      for (const textes of faitDe(note, titre)) expect(textes?.length).toBeGreaterThan(0);
  });
});

describe('Les places dans les sources', () => {
  const places = [
    ...donnees.modele.mesures.flatMap(({ criteres }) => criteres.map(({ source }) => source)),
    ...Object.values(donnees.cartes).map(({ origine }) => origine),
  ];

  it('nomment toutes un document, et un seul', () => {
    for (const place of places) {
      expect(
        donnees.sources.filter((source) => documentDe([source], place)),
        place,
      ).toHaveLength(1);
    }
  });

  it('sont datées dans leur forme courte, ou dites sans date', () => {
    for (const { abrege } of donnees.sources) expect(abrege).toMatch(/\d{2}\/\d{2}\/\d{2}|\d{4}|sans date/);
  });
});

describe('La réponse sensible', () => {
  const situation = 'rsa-gens-du-voyage';
  const theme = 'Gens du voyage';
  const nom = 'Remobilisation sociale des gens du voyage';
  const imprimee = (valeur: string[]) => createNoteDe(situation, { R8: valeur }).note;

  it('s’imprime quand elle est « oui » : la mesure retenue la nomme déjà', () => {
    const note = imprimee(['oui']);
    expect(note.retenues.map((mesure) => mesure.nom)).toContain(nom);
    expect(note.reponses.find(({ titre }) => titre === theme)?.textes).toEqual(['Oui, elle le dit']);
  });

  it.each(['non', 'nsp'])('« %s » ne laisse aucune trace, pas même le nom de la mesure', (reponse) => {
    const note = JSON.stringify(imprimee([reponse]));
    expect(note).not.toContain(nom);
    expect(note).not.toContain(theme);
    expect(note).not.toContain('ne pas relever');
  });
});

describe('Hors des situations ordinaires', () => {
  it.each(['nsp', 'pdc', 'vosges'])('hors de l’Artois (%s), aucune association de l’Artois n’est donnée', (T1) => {
    const { note } = createNote(['budget-famille', 'logement'], { T1: [T1] });
    const porteurs = Object.values(donnees.cartes)
      .flatMap(({ lignes }) => lignes.filter(({ ailleurs }) => ailleurs?.titre))
      .flatMap(({ textes }) => textes.map((texte) => (typeof texte === 'string' ? texte : texte.texte)));
    expect(note.territoire).not.toBe('En Artois');
    for (const textes of faitDe(note, 'En charge')) {
      for (const texte of textes ?? []) expect(porteurs).not.toContain(texte);
    }
  });

  it('sans lieu connu, le dit et ne retient que ce qui reste à vérifier', () => {
    const { note } = createNote(['budget-famille'], { T1: ['nsp'] });
    expect(note.territoire).toBe('Je ne sais pas');
    expect(new Set(note.retenues.map(({ statut }) => statut))).toEqual(new Set(['a_verifier']));
    expect(faitDe(note, 'En charge (à confirmer)')[0]?.[0]).toContain('demandez au service local');
  });

  it('sans réponse, ne donne que les sujets et prévient que le résultat peut changer', () => {
    const { note } = createNote(['rsa'], {});
    expect(note.reponses).toEqual([{ titre: 'Sujets', textes: ['Le RSA'] }]);
    expect(note.incomplet).toBe(true);
    expect(note.retenues.length).toBeGreaterThan(3);
  });

  it('pour une seule mesure, la nomme comme sujet', () => {
    const { note } = createNote(['masp'], {});
    expect(note.reponses[0]?.textes).toEqual(['Mesure d’accompagnement social personnalisé']);
  });

  it('quand rien n’est retenu, garde toutes les raisons', () => {
    const { note } = createNoteDe('hors-du-departement');
    expect(note.retenues).toEqual([]);
    expect(note.cumul).toEqual([]);
    expect(note.ecartees.length).toBeGreaterThan(0);
  });
});

describe('Ce qui tient la note courte', () => {
  it('dit une fois la raison que toutes les mesures retenues partagent', () => {
    const { note } = createNoteDe('foyer-plusieurs-mesures');
    expect(note.communes.map(({ phrases }) => phrases)).toEqual([['La personne vit dans le Pas-de-Calais.']]);
    const propres = note.retenues.flatMap(({ raisons }) => raisons.flatMap(({ phrases }) => phrases));
    expect(propres).not.toContain('La personne vit dans le Pas-de-Calais.');
  });

  it('laisse à chacune la raison qu’elles ne lisent pas au même endroit', () => {
    const { note } = createNoteDe('alteration-suspectee');
    expect(note.communes.flatMap(({ phrases }) => phrases)).not.toContain('La personne est majeure.');
  });

  it('met sur une ligne les mesures écartées pour les mêmes raisons', () => {
    const { note } = createNoteDe('hors-du-departement');
    expect(note.ecartees.some(({ noms }) => noms.length > 3)).toBe(true);
  });
});

it('la date est en toutes lettres, et le code ne porte que l’adresse et la version', () => {
  const codes = SITUATIONS.map((situation) => createNoteDe(situation).note.code);
  expect(new Set(codes).size).toBe(1);
  expect(codes[0]).toMatch(/^https:\/\/guide\.example\/#version-\d+\.\d+\.\d+-empreinte-[0-9a-f]{8}$/);
  expect(createNoteDe('masp-refusee').note.date).toBe('1 mars 2026');
});
