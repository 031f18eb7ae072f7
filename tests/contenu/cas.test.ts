/** The situations of content/cas: each agrees with the model, and together they go round it. */
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { evaluateCondition, FAUX, VRAI } from '../../src/decision/logique.ts';
import type { MesureModele, Reponses } from '../../src/decision/modele.ts';
import { computeParcours, mesuresEnVue } from '../../src/decision/parcours.ts';
import { isReponse } from '../../src/decision/reponses.ts';
import { readCoherentes } from '../../src/decision/contradictions.ts';
import { evaluateMesure, withDefauts } from '../../src/decision/verdict.ts';
import { textesDe } from '../fabriques/contenu.ts';

const { cas, mesures, modele } = readCatalogue();
const situations = Object.entries(cas).map(([id, { reponses, ...situation }]) => {
  const donnees: Reponses = Object.fromEntries(
    Object.entries(reponses).map(([code, valeur]) => [code, [valeur].flat()]),
  );
  return { id, donnees, ...situation };
});
const parNom = situations.map((situation) => [situation.id, situation] as const);
const mesuresParNom = modele.mesures.map((mesure) => [mesure.id, mesure] as const);
const desVosges = mesures.filter(({ territoire }) => territoire === 'vosges').map(({ id }) => id);
const question = (code: string) => modele.questions.find((candidate) => candidate.code === code);
const statutDe = (mesure: MesureModele, donnees: Reponses) =>
  evaluateMesure(mesure, withDefauts(modele, readCoherentes(modele, donnees))).statut;

describe('Les situations donnent les verdicts attendus', () => {
  it.each(parNom)('%s', (cas, { portes, donnees, attendus }) => {
    const refusees = Object.entries(donnees).filter(([code, valeurs]) => !isReponse(question(code), valeurs));
    expect(refusees, 'réponses que la question n’admet pas').toEqual([]);

    // The measures of the Vosges are there for comparison: only a person who lives there is asked about them.
    const utiles = mesuresEnVue(modele, portes).filter(
      ({ id }) => !desVosges.includes(id) || donnees['T1']?.[0] === 'vosges',
    );
    const { ouvertes } = computeParcours(modele, portes, donnees);
    const oubliees = utiles.map(({ id }) => id).filter((id) => !(id in attendus));
    const fichier = `content/cas/${cas}.yaml`;
    expect([
      ...ouvertes.map((code) => `${fichier} : question encore à poser, donner sa réponse sous « reponses » : ${code}`),
      ...oubliees.map((id) => `${fichier} : mesure sans verdict attendu, l’écrire sous « attendus » : ${id}`),
    ]).toEqual([]);
    expect(Object.fromEntries(utiles.map((mesure) => [mesure.id, statutDe(mesure, donnees)]))).toEqual(attendus);
  });
});

describe('Les situations couvrent le catalogue', () => {
  it('sont 45 au moins, de tous les niveaux', () => {
    expect(situations.length).toBeGreaterThanOrEqual(45);
    expect([...new Set(situations.map(({ niveau }) => niveau))].sort()).toEqual(['complexe', 'decouvrir', 'pratiquer']);
  });

  it.each(mesuresParNom)('%s correspond dans une situation, et s’écarte dans une autre', (id) => {
    const statuts = situations.map(({ attendus }) => attendus[id]);
    const remede = `écrire dans content/cas un cas où ${id} correspond, et un où elle est ecartee`;
    expect(statuts, remede).toEqual(expect.arrayContaining(['correspond', 'ecartee']));
  });

  const reserves = modele.mesures.flatMap(({ id, criteres }) =>
    criteres
      .filter(({ type }) => type === 'encours' || type === 'reserve')
      .map(({ id: nom, type, si }) => ({ id, nom, type, si })),
  );

  it.each(
    reserves
      .filter(({ id }) => !desVosges.includes(id))
      .map((reserve) => [`${reserve.id} : ${reserve.nom}`, reserve] as const),
  )('%s décide dans une situation', (_nom, { id, type, si }) => {
    const voulu = type === 'encours' ? 'en_cours' : 'a_verifier';
    const trouves = situations.filter(
      ({ donnees, attendus }) => attendus[id] === voulu && evaluateCondition(si, donnees) === VRAI,
    );
    expect(trouves.length).toBeGreaterThan(0);
  });

  it('ne racontent rien sans dire pourquoi un choix tentant ne tient pas', () => {
    expect(situations.filter(({ pourquoiPas }) => pourquoiPas.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('Chaque étape préalable manque dans une situation', () => {
  const prealables = modele.mesures.flatMap(({ id, criteres }) =>
    criteres.filter(({ type }) => type === 'prealable').map((critere) => [id, critere.id, critere.si] as const),
  );

  it.each(prealables)('%s : %s', (id, _critere, si) => {
    const arretees = situations.filter(
      ({ donnees, attendus }) => attendus[id] === 'prealable' && evaluateCondition(si, donnees) === FAUX,
    );
    expect(arretees.length).toBeGreaterThan(0);
  });
});

describe('Chaque limite d’âge a une situation de chaque côté', () => {
  const ages = question('A1')?.reponses.map(({ id }) => id) ?? [];
  const bornes = ages.slice(1).map((apres, rang) => [ages[rang] as string, apres] as const);
  /** Bounds at which a criterion of a measure turns, everything else unknown. */
  const limites = modele.mesures.flatMap((mesure) =>
    bornes
      .filter(([avant, apres]) =>
        mesure.criteres.some(
          ({ type, si }) =>
            type !== 'indice' && evaluateCondition(si, { A1: [avant] }) !== evaluateCondition(si, { A1: [apres] }),
        ),
      )
      .map(([avant, apres]) => [mesure.id, avant, apres, mesure] as const),
  );

  it('les limites du modèle sont celles de 17, 18, 21, 25, 26 et 30 ans', () => {
    const premiers = new Set(limites.map(([, , apres]) => apres));
    expect([...premiers].sort()).toEqual(['17', '18-20', '21-24', '25', '26-29', '30+']);
  });

  // On its side of the limit, the age alone decides: the same answers on the other side give another status.
  it.each(limites)('%s, entre « %s » et « %s »', (id, avant, apres, mesure) => {
    const decide = (ici: string, ailleurs: string) =>
      situations.some(
        ({ donnees, attendus }) =>
          id in attendus &&
          donnees['A1']?.[0] === ici &&
          statutDe(mesure, donnees) !== statutDe(mesure, { ...donnees, A1: [ailleurs] }),
      );
    expect({ [avant]: decide(avant, apres), [apres]: decide(apres, avant) }).toEqual({ [avant]: true, [apres]: true });
  });
});

describe('Les récits', () => {
  const MOIS = /\b(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b/iu;
  const ANNEE_OU_DATE = /\b(19|20)\d\d\b|\d\s?[/.-]\s?\d/u;
  const TERRITOIRES = ['Artois', 'Vosges', 'Calais'];
  const communs = new Set(
    textesDe('mesures', 'questions', 'glossaire', 'cas').flatMap(
      ({ texte }) => texte.match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? [],
    ),
  );

  it('tiennent en 3 à 6 phrases', () => {
    const phrases = (recit: string) => recit.split(/(?<=[.!?…])\s+/u).length;
    expect(situations.filter(({ recit }) => phrases(recit) < 3 || phrases(recit) > 6).map(({ id }) => id)).toEqual([]);
  });

  it('ne portent aucune date', () => {
    const dates = situations.filter(({ recit }) => MOIS.test(recit) || ANNEE_OU_DATE.test(recit));
    expect(dates.map(({ id }) => id)).toEqual([]);
  });

  it('ne nomment personne : tout mot à majuscule s’écrit ailleurs sans elle', () => {
    const noms = situations.flatMap(({ id, recit }) =>
      (recit.match(/(?<!\p{L})\p{Lu}\p{Ll}*(?!\p{L})/gu) ?? [])
        .filter((mot) => !TERRITOIRES.includes(mot) && !communs.has(mot.toLowerCase()))
        .map((mot) => `${id} : ${mot}`),
    );
    expect(noms).toEqual([]);
  });
});
