import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/fichiers.ts';
import { mesuresEnVue } from '../../src/domaine/parcours.ts';
import { isReponse } from '../../src/domaine/reponses.ts';
import { evaluateMesures } from '../../src/domaine/verdict.ts';

const { cas, mesures, modele } = readCatalogue();
const entrees = Object.entries(cas);
const desVosges = mesures.filter(({ territoire }) => territoire === 'vosges').map(({ id }) => id);

describe('Les situations donnent les verdicts attendus', () => {
  it.each(entrees)('%s', (_id, { portes, reponses, attendus }) => {
    const donnees = Object.fromEntries(Object.entries(reponses).map(([code, valeur]) => [code, [valeur].flat()]));
    const question = (code: string) => modele.questions.find((candidate) => candidate.code === code);
    const refusees = Object.entries(donnees).filter(([code, valeurs]) => !isReponse(question(code), valeurs));
    expect(refusees, 'réponses que la question n’admet pas').toEqual([]);

    // The measures of the Vosges are there for comparison: only a person who lives there is asked about them.
    const enVue = mesuresEnVue(modele, portes).map(({ id }) => id);
    const utiles = enVue.filter((id) => !desVosges.includes(id) || reponses['T1'] === 'vosges');
    const oubliees = utiles.filter((id) => !(id in attendus));
    expect(oubliees, 'mesures des portes ouvertes sans verdict attendu').toEqual([]);

    const statuts = Object.fromEntries(evaluateMesures(modele, donnees).map(({ mesure, statut }) => [mesure, statut]));
    const obtenus = Object.fromEntries(Object.keys(attendus).map((id) => [id, statuts[id]]));
    expect(obtenus).toEqual(attendus);
  });
});

describe('Les situations couvrent le catalogue', () => {
  const statutsVus = (id: string) => entrees.map(([, { attendus }]) => attendus[id]);

  it.each(modele.mesures.map(({ id }) => id))('%s correspond dans une situation au moins', (id) => {
    expect(statutsVus(id)).toContain('correspond');
  });

  it('ne raconte pas une situation sans dire pourquoi un choix tentant ne tient pas', () => {
    expect(entrees.filter(([, { pourquoiPas }]) => pourquoiPas.length === 0).map(([id]) => id)).toEqual([]);
  });
});
