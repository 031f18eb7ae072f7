import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../../src/catalogue/disque.ts';
import { explainVerdict } from '../../../../src/rubriques/methode/exemple.ts';
import { buildMatrice } from '../../../../src/rubriques/methode/matrice.ts';
import { questionsDe } from '../../../../src/decision/modele.ts';
import { evaluateMesure } from '../../../../src/decision/verdict.ts';

const { modele } = readCatalogue();
const { codes, lignes } = buildMatrice(modele.mesures, modele.questions);

describe('La matrice des critères', () => {
  it('montre chaque question lue par chaque critère de chaque mesure, et rien d’autre', () => {
    for (const [rang, mesure] of modele.mesures.entries()) {
      const lues = mesure.criteres.flatMap(({ id, si }) => questionsDe(si).map((code) => `${id} ${code}`));
      const montrees = Object.entries(lignes[rang]?.cases ?? {}).flatMap(([code, cases]) =>
        cases.map(({ critere }) => `${critere.id} ${code}`),
      );
      expect([...new Set(montrees)].sort(), mesure.id).toEqual([...new Set(lues)].sort());
    }
  });

  it('n’a une colonne que pour les questions lues, dans l’ordre où elles se posent', () => {
    const lues = new Set(modele.mesures.flatMap(({ criteres }) => criteres.flatMap(({ si }) => questionsDe(si))));
    expect(codes).toEqual(modele.questions.map(({ code }) => code).filter((code) => lues.has(code)));
  });

  it('dit les réponses qui laissent un doute, et celles dont une autre lecture peut tenir lieu', () => {
    const de = (mesure: string, code: string) => lignes.find((ligne) => ligne.mesure === mesure)?.cases[code];
    expect(de('maj', 'M1')).toContainEqual(
      expect.objectContaining({ reponses: ['masp_echec'], doute: ['masp_refusee'] }),
    );
    expect(de('avdl', 'V1')?.[0]?.parmiPlusieurs).toBe(true);
    expect(de('masp', 'A1')?.[0]).toMatchObject({ parmi: false, parmiPlusieurs: false });
  });
});

describe('L’exemple pas à pas', () => {
  const masp = modele.mesures.find(({ id }) => id === 'masp');
  if (!masp) throw new Error('la MASP manque au modèle');
  const reunies = {
    A1: ['30+'],
    T1: ['artois'],
    P1: ['rsa'],
    B1: ['chronique'],
    B2: ['adulte'],
    C1: ['oui'],
    M1: ['aucune'],
  };

  it('donne le statut du modèle et désigne les critères qui en décident', () => {
    const reponses = { ...reunies, X1: ['constatee'] };
    const { statut, etapes } = explainVerdict(masp, reponses);
    expect(statut).toBe(evaluateMesure(masp, reponses).statut);
    expect(etapes.filter(({ decide }) => decide).map(({ effet }) => effet)).toEqual(['écarte la mesure']);
  });

  it('ne désigne rien quand tout est réuni', () => {
    const { statut, etapes } = explainVerdict(masp, { ...reunies, X1: ['non'] });
    expect(statut).toBe('correspond');
    expect(etapes.some(({ decide }) => decide)).toBe(false);
  });
});
