/** The note on a small guide: what is told once, what keeps its place and its label, and what is never printed. */
import { describe, expect, it } from 'vitest';
import type { Carte, DonneesQuestionnaire } from '../../../src/domaine/donnees-questionnaire.ts';
import type { Critere, Reponses } from '../../../src/domaine/modele.ts';
import { buildNote } from '../../../src/domaine/note.ts';
import { computeParcours } from '../../../src/domaine/parcours.ts';
import { placesEnMots } from '../../../src/domaine/raisons.ts';
import { createCarte, createDonnees } from '../../fabriques/donnees.ts';
import { createCritere, createMesure, createModele, createQuestion, parmi } from '../../fabriques/modele.ts';

const LIGNE = 'Tableau, ligne 1';
const FICHE = 'Fiche, page 2';
const lieu = createCritere('lieu', 'requis', parmi('T1', 'artois'), { source: LIGNE });
const adulte = (reste: Partial<Critere> = {}) =>
  createCritere('adulte', 'requis', parmi('A1', 'adulte'), { source: LIGNE, ...reste });
const besoin = createCritere('besoin', 'souple', parmi('B1', 'oui'), { source: FICHE, etiquette: 'deduit' });
const voyage = (type: Critere['type'] = 'requis') =>
  createCritere('voyage', type, parmi('S1', 'oui'), { source: FICHE });

const soutien = createMesure('soutien', [lieu, adulte()]);
const relais = createMesure('relais', [lieu, adulte({ source: FICHE }), besoin], { ordre: 2 });
const itinerant = createMesure('itinerant', [lieu, voyage()], { portes: ['voyage'], ordre: 3 });
const questions = [
  createQuestion('T1', ['artois', 'autre'], { parDefaut: 'artois' }),
  createQuestion('A1', ['jeune', 'adulte']),
  createQuestion('B1', ['oui', 'non', 'un-peu'], { multiple: true }),
  createQuestion('S1', ['oui', 'non']),
];
const SOURCES = [
  { court: 'Tableau', abrege: 'Tabl. du 20/03/23', titre: 'Tableau d’essai', date: 'mars 2023' },
  { court: 'Fiche', abrege: 'Fiche 2026', titre: 'Fiche d’essai', date: '2026' },
  { court: 'Fiche longue', abrege: 'Longue', titre: 'Autre fiche', date: 'sans date' },
];

interface Essai {
  posees?: typeof questions;
  mesures?: DonneesQuestionnaire['modele']['mesures'];
  cartes?: Record<string, Partial<Carte>>;
  portes?: string[];
  version?: string;
}

function noteDe(reponses: Reponses, essai: Essai = {}) {
  const { mesures = [soutien, relais, itinerant], posees = questions, cartes, portes, ...reste } = essai;
  const donnees = createDonnees(createModele(posees, mesures), {
    sensibles: ['S1'],
    sources: SOURCES,
    cartes: Object.fromEntries(mesures.map(({ id }) => [id, createCarte(`Mesure ${id}`, cartes?.[id])])),
    ...reste,
  });
  const choisies = portes ?? ['aide'];
  const parcours = computeParcours(donnees.modele, choisies, reponses);
  return buildNote({
    donnees,
    portes: choisies,
    parcours,
    date: new Date(2026, 2, 1),
    adresse: 'https://guide.example/',
  });
}

const ADULTE = { A1: ['adulte'], B1: ['oui'] };
const phrasesDe = (raisons: readonly { phrases: readonly string[] }[]) => raisons.flatMap(({ phrases }) => phrases);

describe('Les mesures retenues', () => {
  it('viennent groupe par groupe, avec leur nom, leur état et la ligne où elles furent lues', () => {
    const { retenues } = noteDe({ ...ADULTE, B1: ['non'] }, { cartes: { relais: { sigle: 'RL', avis: 'Ancienne.' } } });
    expect(retenues.map(({ id, nom, statut, groupe, avis }) => [id, nom, statut, groupe, avis])).toEqual([
      ['soutien', 'Mesure soutien', 'correspond', 'Critères réunis', undefined],
      ['relais', 'RL · Mesure relais', 'a_verifier', 'À vérifier', 'Ancienne.'],
    ]);
    expect(retenues[0]?.faits).toEqual([{ titre: 'Lu dans', textes: ['Tabl. du 20/03/23, ligne d’essai'] }]);
  });

  it('disent leur nature, chaque mot avec son étiquette', () => {
    const nature = [
      { code: 'A', texte: 'Aide', etiquette: 'tableau' },
      { code: 'J', texte: 'Justice', etiquette: 'deduit' },
    ];
    expect(noteDe(ADULTE, { cartes: { soutien: { nature } } }).retenues[0]?.nature).toBe(
      'Aide (tableau) ; Justice (déduit)',
    );
  });

  it('donnent leurs faits, sauf ceux que la note laisse à la fiche, et sans parler d’un lien qu’un papier n’ouvre pas', () => {
    const lignes = [
      { titre: 'Décide', textes: ['Le juge.', 'Voir le modèle (lien absent du document reçu).'] },
      { titre: 'Détail', textes: ['Long.'], horsNote: true },
    ];
    expect(noteDe(ADULTE, { cartes: { soutien: { lignes } } }).retenues[0]?.faits.slice(0, -1)).toEqual([
      { titre: 'Décide', textes: ['Le juge.', 'Voir le modèle.'] },
    ]);
  });

  it.each([
    ['artois', { titre: 'En charge', textes: ['Une association.'] }],
    ['nsp', { titre: 'En charge (à confirmer)', textes: ['Demandez sur place.'] }],
  ])('nomment qui s’en charge en Artois seulement (%s)', (T1, fait) => {
    const lignes = [
      { titre: 'En charge', textes: ['Une association.'], ailleurs: { sauf: 'artois', texte: 'Demandez sur place.' } },
    ];
    expect(noteDe({ ...ADULTE, T1: [T1] }, { cartes: { soutien: { lignes } } }).retenues[0]?.faits[0]).toEqual(fait);
  });
});

it('Tant que le lieu n’est pas dit, aucun ne s’affiche, et qui se charge d’une mesure reste à confirmer', () => {
  const lignes = [
    { titre: 'En charge', textes: ['Une association.'], ailleurs: { sauf: 'artois', texte: 'Ailleurs.' } },
  ];
  const sansLieu = { mesures: [createMesure('soutien', [adulte()])], posees: questions.slice(1) };
  const { retenues, territoire } = noteDe(ADULTE, { ...sansLieu, cartes: { soutien: { lignes } } });
  expect(territoire).toBe('');
  expect(retenues[0]?.faits[0]).toEqual({ titre: 'En charge (à confirmer)', textes: ['Ailleurs.'] });
});

describe('Les raisons', () => {
  it('que toutes les mesures retenues lisent au même endroit se disent une fois, les autres à leur place', () => {
    const { communes, retenues } = noteDe(ADULTE);
    expect(communes).toEqual([
      {
        effet: 'satisfait',
        mot: 'Réuni',
        phrases: ['lieu : oui'],
        places: [{ source: 'Tabl. du 20/03/23, ligne 1', etiquette: 'tableau' }],
      },
    ]);
    expect(retenues.map(({ raisons }) => phrasesDe(raisons))).toEqual([
      ['adulte : oui'],
      ['adulte : oui', 'besoin : oui'],
    ]);
  });

  it('communes lues en deux endroits pour quatre mesures se disent une fois, avec leurs deux places', () => {
    const mesures = [LIGNE, LIGNE, FICHE, FICHE].map((source, rang) =>
      createMesure(`m${rang}`, [adulte({ source })], { ordre: rang }),
    );
    expect(noteDe(ADULTE, { mesures }).communes).toMatchObject([
      {
        phrases: ['adulte : oui'],
        places: [{ source: 'Tabl. du 20/03/23, ligne 1' }, { source: 'Fiche 2026, page 2' }],
      },
    ]);
    expect(noteDe(ADULTE, { mesures: mesures.slice(1) }).communes).toEqual([]);
  });

  it('à vérifier ne deviennent jamais communes : chacune dit qui peut lever le doute', () => {
    const { communes, retenues } = noteDe({ T1: ['nsp'], ...ADULTE });
    expect(phrasesDe(communes)).not.toContain('lieu : à vérifier');
    for (const { raisons } of retenues)
      expect(phrasesDe(raisons)).toContain('lieu : à vérifier Qui peut le dire : La personne.');
  });

  it('se suivent de la plus lourde à l’indice, groupées par effet et par place, sans répéter une phrase', () => {
    const criteres = [
      createCritere('indice', 'indice', parmi('A1', 'adulte'), { source: LIGNE }),
      adulte(),
      adulte({ id: 'encore' }),
      createCritere('majeur', 'requis', parmi('A1', 'adulte'), { source: LIGNE }),
      createCritere('autre', 'requis', parmi('A1', 'adulte'), { source: FICHE }),
      createCritere('deduit', 'requis', parmi('A1', 'adulte'), { source: FICHE, etiquette: 'deduit' }),
      createCritere('libre', 'requis', parmi('A1', 'adulte'), { source: 'Sans document', etiquette: 'droit' }),
      createCritere('etape', 'prealable', parmi('B1', 'oui'), { source: LIGNE }),
      besoin,
    ];
    const { retenues, communes } = noteDe(
      { A1: ['adulte'], B1: ['non'] },
      { mesures: [createMesure('seule', criteres), createMesure('vide', [lieu, besoin], { ordre: 2 })] },
    );
    expect(communes).toEqual([]);
    const { raisons } = retenues.find(({ id }) => id === 'seule') ?? { raisons: [] };
    expect(raisons.map(({ mot, phrases, places }) => [mot, phrases, placesEnMots(places)])).toEqual([
      ['D’abord', ['etape : non'], 'Tabl. du 20/03/23, ligne 1\u00a0·\u00a0tableau'],
      ['À vérifier', ['besoin : non'], 'Fiche 2026, page 2\u00a0·\u00a0déduit'],
      ['Réuni', ['adulte : oui', 'majeur : oui'], 'Tabl. du 20/03/23, ligne 1\u00a0·\u00a0tableau'],
      ['Réuni', ['autre : oui'], 'Fiche 2026, page 2\u00a0·\u00a0tableau'],
      ['Réuni', ['deduit : oui'], 'Fiche 2026, page 2\u00a0·\u00a0déduit'],
      ['Réuni', ['libre : oui'], 'Sans document\u00a0·\u00a0droit'],
      ['Indice', ['indice : oui'], 'Tabl. du 20/03/23, ligne 1\u00a0·\u00a0tableau'],
    ]);
  });
});

describe('Les mesures écartées', () => {
  it('pour les mêmes raisons tiennent sur une ligne, dans l’ordre du guide', () => {
    const mesures = [
      createMesure('z', [adulte(), besoin], { ordre: 2 }),
      createMesure('a', [adulte()], { ordre: 1 }),
      createMesure('autre', [lieu, adulte({ source: FICHE })], { ordre: 3 }),
    ];
    const { ecartees, retenues, cumul } = noteDe({ A1: ['jeune'] }, { mesures });
    expect(ecartees.map(({ noms, raisons }) => [noms, raisons.map(({ phrases }) => phrases)])).toEqual([
      [['Mesure a', 'Mesure z'], [['adulte : non']]],
      [['Mesure autre'], [['adulte : non']]],
    ]);
    expect(retenues).toEqual([]);
    expect(cumul).toEqual([]);
  });
});

describe('Une réponse sensible', () => {
  const mesures = [soutien, itinerant];
  const portes = ['aide', 'voyage'];
  const dite = (S1: string, critere: Critere['type'] = 'requis') =>
    noteDe(
      { A1: ['adulte'], S1: [S1] },
      {
        mesures: [soutien, createMesure('itinerant', [lieu, voyage(critere)], { portes: ['voyage'], ordre: 3 })],
        portes,
      },
    );
  const themes = ({ reponses }: ReturnType<typeof noteDe>) => reponses.map(({ titre }) => titre);

  it('s’imprime quand une mesure retenue repose sur elle', () => {
    const note = dite('oui');
    expect(themes(note)).toEqual(['Sujets', 'Thème A1', 'Thème S1']);
    expect(phrasesDe(note.retenues.find(({ id }) => id === 'itinerant')?.raisons ?? [])).toContain('voyage : oui');
  });

  it('ne s’imprime pas tant que seule une mesure écartée repose sur elle', () => {
    const jeune = createCritere('jeune', 'requis', parmi('A1', 'jeune'));
    const doubles = createCritere('doubles', 'requis', { tous: [parmi('S1', 'oui'), parmi('B1', 'oui')] });
    const note = noteDe(
      { A1: ['adulte'], S1: ['oui'] },
      { mesures: [createMesure('jeunesse', [jeune, voyage()]), createMesure('ouverte', [doubles], { ordre: 2 })] },
    );
    expect(note.ecartees.map(({ noms }) => noms)).toEqual([['Mesure jeunesse']]);
    expect(note.retenues.map(({ id }) => id)).toEqual(['ouverte']);
    expect(themes(note)).toEqual(['Sujets', 'Thème A1']);
  });

  it('ne s’imprime pas quand la personne dit non : ni réponse, ni phrase', () => {
    const note = dite('non');
    expect(themes(note)).toEqual(['Sujets', 'Thème A1']);
    expect(note.ecartees.map(({ noms, raisons }) => [noms, phrasesDe(raisons)])).toEqual([
      [['Mesure itinerant'], ['Une réponse qui ne s’imprime pas.']],
    ]);
  });

  it.each(['prealable', 'souple'] as const)('non plus quand elle ne fait que retarder (%s)', (type) => {
    const { retenues } = dite('non', type);
    expect(phrasesDe(retenues.find(({ id }) => id === 'itinerant')?.raisons ?? [])).not.toContain('voyage : non');
  });

  it('inconnue, se dit à vérifier sans rien dire de la personne', () => {
    const note = dite('nsp');
    expect(themes(note)).toEqual(['Sujets', 'Thème A1']);
    expect(phrasesDe(note.retenues.find(({ id }) => id === 'itinerant')?.raisons ?? [])).toContain(
      'voyage : à vérifier Qui peut le dire : La personne.',
    );
  });

  it('cède la place aux autres raisons, qui se disent', () => {
    const note = noteDe({ T1: ['autre'], S1: ['non'] }, { mesures, portes: ['voyage'] });
    expect(note.ecartees.map(({ raisons }) => phrasesDe(raisons))).toEqual([['lieu : non']]);
  });

  it('d’une mesure écartée par ailleurs ne s’imprime pas non plus', () => {
    const note = noteDe({ T1: ['autre'], S1: ['oui'] }, { mesures, portes: ['voyage'] });
    expect(themes(note)).toEqual(['Sujets']);
  });
});

describe('Les réponses', () => {
  it('se disent en mots, dans l’ordre des questions, le lieu à part', () => {
    const { reponses, territoire } = noteDe({ B1: ['oui', 'un-peu'], A1: ['nsp'] }, { portes: ['aide', 'itinerant'] });
    expect(reponses).toEqual([
      { titre: 'Sujets', textes: ['Sujet aide', 'Mesure itinerant'] },
      { titre: 'Thème A1', textes: ['Je ne sais pas'] },
      { titre: 'Thème B1', textes: ['Réponse oui', 'Réponse un-peu'] },
    ]);
    expect(territoire).toBe('Réponse artois');
  });

  it('encore à donner se signalent', () => {
    expect(noteDe({}).incomplet).toBe(true);
    expect(noteDe(ADULTE).incomplet).toBe(false);
  });
});

describe('Le cumul', () => {
  const regle = (avec: string[], texte: string) => ({ cumul: [{ avec, texte }] });
  const cumul = (reponses: Reponses, cartes: Essai['cartes']) => noteDe(reponses, { cartes: cartes ?? {} }).cumul;

  it('ne cite que les règles entre mesures retenues, chacune une fois, puis dit que le reste n’est pas dit', () => {
    const avec = { soutien: regle(['relais'], 'Ensemble.'), relais: regle(['soutien'], 'Ensemble.') };
    expect(cumul(ADULTE, avec)).toEqual(['Ensemble.', 'Le reste n’est pas dit.']);
    expect(cumul(ADULTE, { soutien: regle(['relais', 'itinerant'], 'L’une ou l’autre.') })[0]).toBe(
      'L’une ou l’autre.',
    );
    expect(cumul(ADULTE, { soutien: regle(['itinerant'], 'Sans elle.') })).toEqual(['Le reste n’est pas dit.']);
  });

  it('ne se dit pas d’une mesure seule', () => {
    expect(noteDe(ADULTE, { portes: ['soutien'], cartes: { soutien: regle(['soutien'], 'Seule.') } }).cumul).toEqual(
      [],
    );
  });
});

describe('Les sources citées', () => {
  const titres = (note: ReturnType<typeof noteDe>) => note.sources.map(({ titre }) => titre);

  it('sont celles des raisons montrées, avec leur titre et leur date, puis les étiquettes et leur sens', () => {
    expect(noteDe(ADULTE).sources).toEqual([
      { titre: 'Tabl. du 20/03/23', textes: ['Tableau d’essai ; mars 2023.'] },
      { titre: 'Fiche 2026', textes: ['Fiche d’essai ; 2026.'] },
      { titre: '« tableau »', textes: ['Lu dans le tableau.'] },
      { titre: '« déduit »', textes: ['Déduit du tableau.'] },
    ]);
  });

  it('d’une mesure écartée ne sont que celles de ce qui l’écarte', () => {
    const note = noteDe({ A1: ['jeune'] }, { mesures: [createMesure('m', [adulte(), besoin])] });
    expect(titres(note)).toEqual(['Tabl. du 20/03/23', '« tableau »']);
  });

  it('comptent l’étiquette d’un fait ou d’une nature, même sans raison qui la porte', () => {
    const sans = { mesures: [soutien] };
    expect(titres(noteDe(ADULTE, sans))).not.toContain('« déduit »');
    const nature = [{ code: 'A', texte: 'Aide', etiquette: 'deduit' }];
    expect(titres(noteDe(ADULTE, { ...sans, cartes: { soutien: { nature } } }))).toContain('« déduit »');
    const lignes = [{ titre: 'Durée', textes: ['Deux ans (déduit du tableau).'] }];
    expect(titres(noteDe(ADULTE, { ...sans, cartes: { soutien: { lignes } } }))).toContain('« déduit »');
  });
});

describe('En tête et en pied', () => {
  it('les mots sont ceux du guide, la date est en lettres, et le code ne porte que l’adresse et la version', () => {
    const { mots, date, code, adresse, version } = noteDe(ADULTE, { version: '1.2.3 · empreinte é0' });
    expect([date, adresse, version]).toEqual(['1 mars 2026', 'https://guide.example/', '1.2.3 · empreinte é0']);
    expect(mots.titre).toBe('Note d’orientation');
    expect(code).toBe('https://guide.example/#version-1.2.3-empreinte-0');
  });
});
