/** What a reader is told between two versions: added, removed, changed, and the name of what changed. */
import { describe, expect, it } from 'vitest';
import {
  compareNumeros,
  compareReleves,
  countFichiers,
} from '../../../../../src/rubriques/sources/nouveautes/versions.ts';

const AVANT = {
  mesures: { asll: { duree: '11111111', public: '22222222' }, aml: { duree: '33333333' } },
  cas: { ancien: { recit: '44444444' } },
};

describe('Entre deux versions', () => {
  it('rien n’a changé : rien n’est dit', () => {
    expect(compareReleves(AVANT, structuredClone(AVANT))).toEqual([]);
  });

  it('une rubrique changée se nomme en français', () => {
    const apres = { ...AVANT, mesures: { ...AVANT.mesures, asll: { duree: '99999999', public: '22222222' } } };
    expect(compareReleves(AVANT, apres)).toEqual([
      { dossier: 'mesures', id: 'asll', sorte: 'change', champs: ['la durée'] },
    ]);
  });

  it('une rubrique apparue ou disparue est un changement', () => {
    const apres = { ...AVANT, mesures: { ...AVANT.mesures, asll: { public: '22222222', silences: '55555555' } } };
    expect(compareReleves(AVANT, apres)[0]?.champs).toEqual(['ce que la source ne dit pas', 'la durée']);
  });

  it('un fichier ajouté, un fichier retiré, et un dossier que l’ancienne version n’avait pas', () => {
    const apres = {
      mesures: { asll: AVANT.mesures.asll },
      cas: AVANT.cas,
      lecons: { premiere: { corps: '66666666' } },
    };
    expect(compareReleves(AVANT, apres)).toEqual([
      { dossier: 'mesures', id: 'aml', sorte: 'retire', champs: [] },
      { dossier: 'lecons', id: 'premiere', sorte: 'ajoute', champs: [] },
    ]);
  });

  it('les fichiers d’un dossier se suivent par ordre alphabétique, anciens et nouveaux mêlés', () => {
    const apres = { ...AVANT, mesures: { zeta: { duree: '1' }, beta: { duree: '2' } } };
    expect(compareReleves(AVANT, apres).map(({ id, sorte }) => [id, sorte])).toEqual([
      ['aml', 'retire'],
      ['asll', 'retire'],
      ['beta', 'ajoute'],
      ['zeta', 'ajoute'],
    ]);
  });

  it('une rubrique que la table ne connaît plus garde son nom d’alors', () => {
    const apres = { ...AVANT, cas: { ancien: { recit: '44444444', disparu: '77777777' } } };
    expect(compareReleves(AVANT, apres)[0]?.champs).toEqual(['disparu']);
  });
});

it('une version compte ses fichiers', () => {
  expect(countFichiers(AVANT)).toMatchObject({ mesures: 2, cas: 1, glossaire: 0 });
});

it('les versions se rangent par nombre, la plus récente d’abord', () => {
  expect(['0.9.0', '0.10.0', '1.0.0', '0.9.1', '0.9.0'].sort(compareNumeros)).toEqual([
    '1.0.0',
    '0.10.0',
    '0.9.1',
    '0.9.0',
    '0.9.0',
  ]);
});
