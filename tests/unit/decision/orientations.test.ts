/** Where to turn: a block shows for what is said, never for what is unknown, and calls only those who serve the place. */
import { describe, expect, it } from 'vitest';
import { appelsDe, orientationsDe, type OrientationAffichee } from '../../../src/decision/orientations.ts';
import { parmi } from '../../fabriques/modele.ts';

const bloc = (id: string, reste: Partial<OrientationAffichee>): OrientationAffichee => ({
  id,
  place: 'tete',
  titre: id,
  quand: [{}],
  faits: [],
  numeros: [],
  organismes: [],
  ...reste,
});
const MESURES = [{ id: 'soutien', portes: ['aide'] }];
const montres = (
  orientations: OrientationAffichee[],
  { portes = ['aide'], reponses = {}, impasse = false } = {} as Partial<Parameters<typeof orientationsDe>[0]>,
) => orientationsDe({ orientations, mesures: MESURES, portes, reponses, impasse }).map(({ id }) => id);

describe('Un bloc « vers qui se tourner »', () => {
  const danger = bloc('danger', { quand: [{ si: parmi('X3', 'oui') }], sauf: parmi('A1', 'mineur') });

  it('se montre quand le danger est dit, jamais sur un doute', () => {
    expect(montres([danger], { reponses: { X3: ['oui'] } })).toEqual(['danger']);
    for (const X3 of [['non'], ['nsp'], []]) expect(montres([danger], { reponses: { X3 } })).toEqual([]);
  });

  it('cède la place quand un autre bloc dit mieux', () => {
    expect(montres([danger], { reponses: { X3: ['oui'], A1: ['mineur'] } })).toEqual([]);
  });

  it('suit les sujets choisis, et le sujet d’une mesure ouverte seule', () => {
    const aide = bloc('aide', { quand: [{ portes: ['aide'] }] });
    expect(montres([aide], { portes: ['aide'] })).toEqual(['aide']);
    expect(montres([aide], { portes: ['soutien'] })).toEqual(['aide']);
    expect(montres([aide], { portes: ['autre'] })).toEqual([]);
  });

  it('de dernier recours, ne se montre que si rien n’est retenu', () => {
    const service = bloc('service', { place: 'impasse' });
    expect(montres([service])).toEqual([]);
    expect(montres([service], { impasse: true })).toEqual(['service']);
  });
});

describe('Qui appeler', () => {
  const annuaire = {
    numeros: [{ id: '119', numero: '119', moyen: 'appel' as const, nom: 'Enfance', pour: 'Un enfant.' }],
    services: {
      slai: {
        nom: 'SLAI',
        contacts: [
          { service: 'SLAI d’ici', telephone: '03 21 00 00 01', lieux: ['ici'] },
          { service: 'SLAI de là', telephone: '03 21 00 00 02', lieux: ['ailleurs'] },
        ],
      },
    },
  };
  const noms = (T1: string[]) =>
    appelsDe({ numeros: ['119'], organismes: ['slai'] }, annuaire, { T1 }).map(({ nom }) => nom);

  it('vient des numéros nationaux, puis du service du lieu de vie', () => {
    expect(noms(['ici'])).toEqual(['Enfance', 'SLAI d’ici']);
    expect(noms(['loin'])).toEqual(['Enfance']);
  });

  it('donne tous les services quand le lieu n’est pas connu', () => {
    expect(noms(['nsp'])).toEqual(['Enfance', 'SLAI d’ici', 'SLAI de là']);
  });
});
