/** The note on a small guide: what is told once, what keeps its place and its label. */
import { describe, expect, it } from 'vitest';
import type { Reponses } from '../../../../../src/decision/modele.ts';
import { placesEnMots } from '../../../../../src/rubriques/trouver/note/raisons.ts';
import { createCritere, createMesure, parmi } from '../../../../fabriques/modele.ts';
import {
  ADULTE,
  FICHE,
  LIGNE,
  adulte,
  besoin,
  lieu,
  noteDe,
  phrasesDe,
  questions,
  soutien,
  type Essai,
} from '../../../../fabriques/petit-guide.ts';

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

  it('donnent leurs faits, sauf ceux que la note laisse à la fiche, et disent qu’un document cité n’a pas de lien', () => {
    const lignes = [
      { titre: 'Décide', textes: ['Le juge.', 'Voir le modèle (lien absent du document reçu).'] },
      { titre: 'Détail', textes: ['Long.'], horsNote: true },
    ];
    expect(noteDe(ADULTE, { cartes: { soutien: { lignes } } }).retenues[0]?.faits.slice(0, -1)).toEqual([
      { titre: 'Décide', textes: ['Le juge.', 'Voir le modèle (lien absent du document reçu).'] },
    ]);
  });

  it('ne disent pas comment demander une mesure déjà en cours', () => {
    const lignes = [
      { titre: 'Prochaine étape', textes: ['Instruire la demande.'], demande: true },
      { titre: 'Décide', textes: ['Le juge.'] },
    ];
    const cartes = { soutien: { lignes } };
    const encours = createCritere('deja', 'encours', parmi('A1', 'adulte'));
    const titresDe = (mesure: typeof soutien) =>
      noteDe(ADULTE, { mesures: [mesure], cartes }).retenues[0]?.faits.map(({ titre }) => titre);
    expect(titresDe(soutien)).toContain('Prochaine étape');
    expect(titresDe({ ...soutien, criteres: [...soutien.criteres, encours] })).toEqual(['Décide', 'Lu dans']);
  });

  it.each([
    ['artois', { titre: 'En charge', textes: ['Une association.'] }],
    ['nsp', { titre: 'En charge (à confirmer)', textes: ['Demandez sur place.'] }],
  ])('nomment qui s’en charge en Artois seulement (%s)', (T1, fait) => {
    const lignes = [
      {
        titre: 'En charge',
        textes: [{ texte: 'Une association.', lieux: ['artois'] }],
        ailleurs: { titre: 'En charge (à confirmer)', texte: 'Demandez sur place.' },
      },
    ];
    expect(noteDe({ ...ADULTE, T1: [T1] }, { cartes: { soutien: { lignes } } }).retenues[0]?.faits[0]).toEqual(fait);
  });
});

it('Tant que le lieu n’est pas dit, aucun ne s’affiche, et qui se charge d’une mesure reste à confirmer', () => {
  const lignes = [
    {
      titre: 'En charge',
      textes: [{ texte: 'Une association.', lieux: ['artois'] }],
      ailleurs: { titre: 'En charge (à confirmer)', texte: 'Ailleurs.' },
    },
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
