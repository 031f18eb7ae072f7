/** What a tab keeps for a reload: only what was answered, and nothing read that could mislead. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isDepassee, readSession, saveSession, tues } from '../../../../src/rubriques/trouver/session.client.ts';
import type { Contexte } from '../../../../src/rubriques/trouver/questionnaire.machine.ts';
import { createDonnees } from '../../../fabriques/donnees.ts';
import { modeleDEssai } from '../../../fabriques/modele.ts';

const CLE = 'questionnaire-1';
const donnees = createDonnees(modeleDEssai, { sensibles: ['B1'] });
const { modele } = donnees;
const SAINE = {
  portes: ['aide'],
  reponses: { T1: ['ici'], A1: ['adulte'] },
  fil: [{ vue: 'portes' }, { vue: 'question', code: 'A1' }, { vue: 'question', code: 'C1' }],
  position: 2,
} as const;
const contexteDe = (reste: Partial<Contexte> = {}): Contexte => ({ modele, ...SAINE, erreur: false, ...reste });

let contenu: Map<string, string>;
const garde = (valeur: unknown) => contenu.set(CLE, typeof valeur === 'string' ? valeur : JSON.stringify(valeur));
const relu = (reste: object) => {
  garde({ ...SAINE, ...reste });
  return readSession(donnees);
};

beforeEach(() => {
  contenu = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (cle: string) => contenu.get(cle) ?? null,
    setItem: (cle: string, valeur: string) => contenu.set(cle, valeur),
    removeItem: (cle: string) => contenu.delete(cle),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('Ce qu’un onglet garde', () => {
  it('se relit tel que c’était à l’écran', () => {
    saveSession(contexteDe(), donnees);
    expect(readSession(donnees)).toEqual(SAINE);
  });

  it('ne contient ni réponse sensible, ni autre chose que les réponses et le fil', () => {
    saveSession(contexteDe({ reponses: { ...SAINE.reponses, B1: ['oui'] }, erreur: true }), donnees);
    expect([...contenu.keys()]).toEqual([CLE]);
    expect(JSON.parse(contenu.get(CLE) ?? '')).toEqual({ ...SAINE, tues: ['B1'] });
    saveSession(contexteDe({ portes: [] }), donnees);
  });

  it('retient qu’une réponse sensible a été donnée, pour dire qu’elle manque, jamais ce qu’elle dit', () => {
    saveSession(contexteDe({ reponses: { ...SAINE.reponses, B1: ['oui'] } }), donnees);
    tues.clear();
    expect(readSession(donnees)?.reponses).not.toHaveProperty('B1');
    expect([...tues]).toEqual(['B1']);
    saveSession(contexteDe({ portes: [] }), donnees);
    expect([...tues]).toEqual([]);
  });

  it('rend l’écran que le navigateur demande, s’il est dans le fil', () => {
    saveSession(contexteDe(), donnees);
    expect(readSession(donnees, 1)).toEqual({ ...SAINE, position: 1 });
    expect(readSession(donnees, 7)).toEqual(SAINE);
  });

  it('disparaît en entier dès qu’aucun sujet n’est plus choisi', () => {
    saveSession(contexteDe(), donnees);
    saveSession(contexteDe({ portes: [] }), donnees);
    expect(contenu.size).toBe(0);
    expect(readSession(donnees)).toBeNull();
  });

  it('n’est rien quand le navigateur bloque le stockage, sans erreur', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(() => saveSession(contexteDe(), donnees)).not.toThrow();
    expect(readSession(donnees)).toBeNull();
  });
});

describe('Une page que le navigateur a mise de côté', () => {
  it('n’est pas dépassée tant que l’onglet garde ce qu’elle a écrit', () => {
    saveSession(contexteDe(), donnees);
    expect(isDepassee()).toBe(false);
  });

  it('est dépassée quand une autre page a changé les réponses, ou les a effacées', () => {
    saveSession(contexteDe(), donnees);
    garde({ ...SAINE, position: 1 });
    expect(isDepassee()).toBe(true);
    contenu.clear();
    expect(isDepassee()).toBe(true);
  });

  it('n’est pas dépassée quand elle-même a tout effacé', () => {
    saveSession(contexteDe({ portes: [] }), donnees);
    expect(isDepassee()).toBe(false);
    garde(SAINE);
    expect(isDepassee()).toBe(true);
  });

  it('ne se sait pas dépassée quand le navigateur bloque le stockage, sans erreur', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(isDepassee()).toBeUndefined();
  });
});

describe('Ce qui ne se comprend pas', () => {
  it.each<[string, unknown]>([
    ['un texte qui n’est pas du JSON', '{'],
    ['rien', 'null'],
    ['un objet vide', {}],
    ['un sujet que le guide n’a pas', { ...SAINE, portes: ['aide', 'inconnu'] }],
    ['un sujet qui porte le nom d’une fonction du langage', { ...SAINE, portes: ['constructor'] }],
    ['une réponse que la question n’admet pas', { ...SAINE, reponses: { A1: ['vieux'] } }],
    ['une réponse à une question inconnue', { ...SAINE, reponses: { Z9: ['oui'] } }],
    ['une réponse qui n’est pas une liste', { ...SAINE, reponses: { A1: 'adulte' } }],
    ['un écran dont la question n’existe plus', { ...SAINE, fil: [...SAINE.fil, { vue: 'question', code: 'Z9' }] }],
    ['un écran de question sans code', { ...SAINE, fil: [...SAINE.fil, { vue: 'question' }] }],
    ['une place hors du fil', { ...SAINE, position: 3 }],
    ['une place qui n’est pas un nombre', { ...SAINE, position: 'length' }],
    ['une place écrite en lettres', { ...SAINE, position: '1' }],
    ['un fil vide', { ...SAINE, fil: [], position: 0 }],
  ])('n’est pas repris : %s', (_cas, valeur) => {
    garde(valeur);
    expect(readSession(donnees)).toBeUndefined();
  });

  it('ne change ni le modèle ni le reste de ce que la machine reçoit', () => {
    expect(relu({ modele: { questions: [], mesures: [] }, erreur: true })).toEqual(SAINE);
  });

  it('devient ce que la machine attend : des réponses dans un objet', () => {
    expect(relu({ reponses: 5 })).toEqual({ ...SAINE, reponses: {} });
  });

  it('ne concerne ni une mesure seule comme sujet, ni un écran qui n’est pas une question', () => {
    expect(relu({ portes: ['soutien'], fil: [{ vue: 'resultats' }], position: 0 })).toMatchObject({
      portes: ['soutien'],
      fil: [{ vue: 'resultats' }],
    });
  });
});
