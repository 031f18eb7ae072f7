/** Whatever a link, a tab or the device holds: no error, and no verdict but those of answers the guide admits. */
import fc from 'fast-check';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { decodeLien, encodeLien, restoreSituation } from '../../src/rubriques/trouver/lien/lien.ts';
import { NSP } from '../../src/decision/modele.ts';
import { isReponse } from '../../src/decision/reponses.ts';
import { readEditions } from '../../src/rubriques/hors-ligne/registre.ts';
import { readMemoire } from '../../src/rubriques/formation/stockage.client.ts';
import { readSession, saveSession } from '../../src/rubriques/trouver/session.client.ts';
import { parcoursDe, questionnaireMachine } from '../../src/rubriques/trouver/questionnaire.machine.ts';
import { createCaches } from '../fabriques/caches.ts';
import { verifie } from '../fabriques/hasard.ts';
import { donnees } from '../fabriques/note.ts';

const { modele } = donnees;
const sujets = donnees.portes.map(({ id }) => id);
const mesures = modele.mesures.map(({ id }) => id);
const codes = modele.questions.map(({ code }) => code);
const valeurs = [...new Set([NSP, ...modele.questions.flatMap(({ reponses }) => reponses.map(({ id }) => id))])];
const HEREDITE = ['__proto__', 'constructor', 'toString', 'length', 'hasOwnProperty'];
const questionDe = (code: string) => modele.questions.find((question) => question.code === code);
/** Answers that the question does not admit. */
const refusees = (reponses: object) =>
  Object.entries(reponses).filter(([code, donnee]) => !isReponse(questionDe(code), donnee as string[]));

const sujet = fc.constantFrom(...sujets, ...mesures, 'inconnu', ...HEREDITE);
const code = fc.constantFrom(...codes, 'Z9', ...HEREDITE);
const valeur = fc.constantFrom(...valeurs, 'inconnue', ...HEREDITE);

describe('Un lien fait pour tromper, avec un contrôle juste', () => {
  const mot = fc.oneof(
    sujet,
    fc.constantFrom('R', 'C', 'V', 'P', 'E', '', '1'),
    fc.tuple(code, valeur).map(([c, v]) => c + v.replaceAll('+', 'P')),
    fc.string({ maxLength: 6 }),
  );
  /** Words anywhere, or nearly where they should be. */
  const corps = fc
    .oneof(
      fc.array(mot, { maxLength: 12 }),
      fc
        .tuple(fc.array(sujet, { maxLength: 3 }), fc.array(mot, { maxLength: 10 }))
        .map(([portes, mots]) => [...portes, 'R', ...mots]),
    )
    .map((mots) => ['1', '0123abcd', ...mots].join('.'));

  it('est refusé, ou redit exactement ce qu’il contient, sans une réponse que le guide n’admet pas', () => {
    verifie(
      fc.property(corps, (texte) => {
        const lien = `${texte}.${crc32(texte).toString(36).padStart(7, '0')}`;
        const lu = decodeLien(lien);
        if (typeof lu === 'string') return;
        expect(encodeLien(lu)).toBe(lien);
        const { portes, reponses, changements } = restoreSituation(modele, sujets, lu);
        expect(portes.filter((porte) => ![...sujets, ...mesures].includes(porte))).toEqual([]);
        expect(refusees(reponses)).toEqual([]);
        for (const { avant, apres } of changements) expect(avant).not.toBe(apres);
      }),
      2000,
    );
  });
});

describe('Ce qu’un onglet garde', () => {
  let texte = '';
  beforeEach(() =>
    vi.stubGlobal('sessionStorage', { getItem: () => texte, setItem: (_: string, v: string) => (texte = v) }),
  );
  afterEach(() => vi.unstubAllGlobals());

  const nimporte = fc.jsonValue({ maxDepth: 2 });
  const ecran = fc.record(
    {
      vue: fc.constantFrom('portes', 'question', 'recap', 'resultats', 'tout', 'constructor'),
      code,
      origine: fc.constantFrom('recap', 'x'),
    },
    { requiredKeys: ['vue'] },
  );
  const presque = fc.record(
    {
      portes: fc.oneof({ weight: 5, arbitrary: fc.array(sujet, { maxLength: 3 }) }, nimporte),
      reponses: fc.oneof(
        { weight: 5, arbitrary: fc.dictionary(code, fc.array(valeur, { maxLength: 3 }), { maxKeys: 5 }) },
        nimporte,
      ),
      fil: fc.oneof({ weight: 5, arbitrary: fc.array(ecran, { maxLength: 4 }) }, nimporte),
      position: fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: -1, max: 4 }) },
        nimporte,
        fc.constantFrom(...HEREDITE),
      ),
      modele: nimporte,
    },
    { requiredKeys: [] },
  );
  const blob = fc.oneof({ weight: 8, arbitrary: presque.map((v) => JSON.stringify(v)) }, fc.json(), fc.string());

  it('n’arrête jamais la page, ne rend que des réponses admises, et se relit pareil', () => {
    verifie(
      fc.property(blob, (garde) => {
        texte = garde;
        const lue = readSession(donnees);
        if (!lue) return;
        expect(refusees(lue.reponses)).toEqual([]);
        const actor = createActor(questionnaireMachine, { input: { modele, ...lue } }).start();
        const { context, value } = actor.getSnapshot();
        expect(context.modele).toBe(modele);
        expect(parcoursDe(context).possibles.filter((id) => !mesures.includes(id))).toEqual([]);
        if (!context.portes.length) {
          expect(value).toBe('portes');
          return;
        }
        saveSession(context, donnees);
        expect(readSession(donnees)).toMatchObject({ portes: context.portes, position: context.position });
        actor.send({ type: 'ECRAN_DEMANDE', vue: 'resultats' });
        expect(actor.getSnapshot().value).toBe('resultats');
        actor.send({ type: 'EFFACEMENT_DEMANDE' });
        expect(actor.getSnapshot().context.reponses).toEqual({});
      }),
      1000,
    );
  });
});

describe('Ce que l’appareil garde', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('de la formation ne vaut que s’il se comprend, et n’arrête jamais la page', () => {
    const carte = fc.array(fc.oneof(fc.nat(40_000), fc.double(), fc.string()), { maxLength: 5 });
    const presque = fc.record({
      version: fc.constantFrom(1, 2),
      garde: fc.oneof(fc.boolean(), fc.string()),
      cas: fc.dictionary(fc.constantFrom('masp', 'x y', ...HEREDITE), fc.constantFrom('reussi', 'a_revoir', 'parfait')),
      cartes: fc.dictionary(fc.constantFrom('aah', ...HEREDITE), carte),
    });
    verifie(
      fc.property(
        fc.oneof(
          presque.map((v) => JSON.stringify(v)),
          fc.json(),
          fc.string(),
        ),
        (texte) => {
          vi.stubGlobal('localStorage', { getItem: () => texte });
          const { etat, progression } = readMemoire();
          expect(['gardee', 'suspendue', 'illisible']).toContain(etat);
          for (const [, , vue, due] of Object.values(progression.cartes))
            expect(Number.isInteger(vue + due)).toBe(true);
        },
      ),
      1000,
    );
  });

  it('hors ligne n’est repris que s’il se comprend', async () => {
    const edition = fc.record(
      {
        cache: fc.oneof(fc.constant('guide-/hors-ligne/une.json'), fc.string()),
        nombre: fc.jsonValue(),
        contenu: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const { caches } = createCaches();
    const registre = await caches.open('guide-registre');
    const texte = fc.oneof(
      fc.array(edition).map((editions) => JSON.stringify(editions)),
      fc.json(),
      fc.string(),
    );
    await verifie(
      fc.asyncProperty(texte, async (garde) => {
        await registre.put('/hors-ligne/editions', new Response(garde));
        for (const { cache, contenu } of await readEditions(caches)) {
          expect(cache).toMatch(/^guide-/);
          expect(typeof contenu).toBe('string');
        }
      }),
      300,
    );
  });
});
