import { describe, expect, it } from 'vitest';
import {
  avecServices,
  demandeursNommant,
  questionsDeOrganisme,
  questionsDesDemandeurs,
  reponsesDe,
  toQuestions,
  type Role,
} from '../../../../src/rubriques/organismes/annuaire.build.ts';
import { readCatalogue } from '../../../../src/catalogue/disque.ts';
import { identiteDe } from '../../../../src/rubriques/organismes/identite.build.ts';
import { isDestinataire, isNomme, splitNom } from '../../../../src/catalogue/noms.ts';

const catalogue = readCatalogue();
const ids = (role: Role, organisme: string) => reponsesDe(catalogue, role, organisme).map(({ mesure }) => mesure.id);
const question = (titre: string) => toQuestions(catalogue).find((candidate) => candidate.titre === titre);
const mesuresDe = (titre: string) => question(titre)?.reponses.map(({ mesure }) => mesure.id);

/** What to do when a list below no longer holds. */
const COMPLETER =
  'si la fiche dit vrai, compléter la liste dans tests/unit/rubriques/organismes/annuaire.build.test.ts';

describe('Les questions dans l’autre sens', () => {
  it('Que décide le chef du SLISL ?', () => {
    expect(mesuresDe('Que décide le chef du SLISL ?'), COMPLETER).toEqual([
      'masp',
      'asll',
      'adsl',
      'vial',
      'asr-plan-pauvrete',
      'envaul',
    ]);
    expect(question('Que décide le chef du SLISL ?')?.adresse).toBe('que-decide-le-chef-du-slisl');
  });

  it('Que peut demander un travailleur social de la MDS ? Les fiches des Vosges n’y sont pas', () => {
    const reponses = mesuresDe('Que peut demander un travailleur social de la MDS ?');
    expect(reponses).toEqual(expect.arrayContaining(['aesf', 'mjagbf', 'masp', 'maj', 'asll', 'avdl', 'adsl']));
    expect(reponses?.filter((id) => id.startsWith('vosges'))).toEqual([]);
  });

  it('Que porte La Vie Active en Artois ? Ses services comptent et sont nommés', () => {
    const reponses = question('Que porte La Vie Active en Artois ?')?.reponses ?? [];
    const par = Object.fromEntries(reponses.map(({ mesure, faits }) => [mesure.id, faits.map((fait) => fait.par)]));
    expect(par['masp']).toEqual([undefined]);
    expect(par['avdl']).toEqual(['la-vie-active-pole-logement']);
    expect(par['asr-plan-pauvrete']).toEqual(['la-vie-active-point-logement-jeune']);
    expect(par['aesf']).toBeUndefined();
  });

  it('une page pour chaque réponse de W1 et pour chaque rôle tenu, sans adresse en double', () => {
    const questions = toQuestions(catalogue);
    expect(questionsDesDemandeurs(catalogue)).toHaveLength(6);
    expect(new Set(questions.map(({ adresse }) => adresse)).size).toBe(questions.length);
    for (const { adresse, reponses } of questions) {
      expect(adresse).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(reponses.length).toBeGreaterThan(0);
    }
  });

  it('chaque acteur nommé par une mesure a sa question', () => {
    const LISTES = { decide: 'decision', examine: 'instruction', demande: 'demandeurs', porte: 'porteurs' } as const;
    for (const mesure of catalogue.mesures)
      for (const [role, liste] of Object.entries(LISTES))
        for (const { organisme } of mesure[liste])
          if (organisme) expect(ids(role as Role, organisme), `${mesure.id}, ${role}`).toContain(mesure.id);
  });

  it('accorde le verbe et nomme le lieu', () => {
    const titres = toQuestions(catalogue).map(({ titre }) => titre);
    expect(titres).toEqual(
      expect.arrayContaining([
        'Que peuvent demander les bailleurs ?',
        'Que portent les Toits de l’espoir en Artois ?',
        'Que porte le Département des Vosges dans les Vosges ?',
        'Que porte la plateforme d’orientation dans le Pas-de-Calais ?',
      ]),
    );
  });
});

describe('Ce que chacun reçoit se lit dans les phrases des sources', () => {
  it.each([
    ['procureur', ['maj', 'signalement-majeur-vulnerable', 'sauvegarde-de-justice', 'curatelle', 'tutelle']],
    ['juge-des-enfants', ['mjagbf']],
    ['slisl', ['masp', 'maj', 'asll']],
    ['responsable-ase', ['mjagbf', 'cjm']],
    ['siao', ['avdl']],
    ['spslh', ['aml']],
    ['coordinateur-logement-d-abord', ['adsl', 'vial', 'asr-plan-pauvrete', 'envaul']],
    ['plateforme-orientation', ['rsa-orientation-dsp']],
    ['caf', []],
  ])('%s', (organisme, mesures) => {
    expect(ids('recoit', organisme), COMPLETER).toEqual(mesures);
  });
});

describe('Les partenaires cités dans une liste peuvent demander', () => {
  it.each([
    ['caf', ['asll']],
    ['bailleurs', ['asll', 'adsl', 'vial', 'asr-plan-pauvrete', 'envaul']],
    ['siao', ['adsl', 'vial', 'asr-plan-pauvrete', 'envaul']],
    ['slisl', []],
  ])('%s', (organisme, mesures) => {
    expect(ids('demande', organisme)).toEqual(mesures);
  });

  it('la MDS et le CCAS renvoient à la question de leur profil', () => {
    const titres = (id: string) => demandeursNommant(catalogue, id).map(({ titre }) => titre);
    expect(titres('mds')).toEqual(['Que peut demander un travailleur social de la MDS ?']);
    expect(titres('ccas')).toEqual(['Que peut demander un partenaire ?']);
    expect(titres('slisl')).toEqual([]);
  });
});

describe('L’identité d’un organisme', () => {
  it('dit d’où vient son nom, ou que les sources ne le disent pas', () => {
    expect(identiteDe(catalogue, 'slisl').nom).toMatchObject({ ancre: 'slisl', origine: { etiquette: 'tableau' } });
    expect(identiteDe(catalogue, 'miep').nom?.origine.texte).toContain('non donné');
    expect(identiteDe(catalogue, 'mission-locale').nom).toBeUndefined();
  });

  it('garde les contacts avec leur date, et n’en invente pas', () => {
    const slai = identiteDe(catalogue, 'slai').contacts;
    expect(slai[0]).toMatchObject({ telephone: '03 21 56 88 55', date: 'liste 2026' });
    expect(identiteDe(catalogue, 'slisl').contacts).toEqual([]);
  });

  it('connaît ses services à toute profondeur', () => {
    expect(avecServices(catalogue, 'departement')).toEqual(expect.arrayContaining(['slisl', 'chef-slisl', 'mds']));
    expect(avecServices(catalogue, 'caf')).toEqual(['caf']);
  });

  it('refuse un identifiant inconnu', () => {
    expect(() => identiteDe(catalogue, 'inconnu')).toThrow('content/organismes/inconnu.yaml');
    expect(questionsDeOrganisme(catalogue, 'inconnu')).toEqual([]);
  });
});

describe('Trouver un nom dans une phrase', () => {
  const chef = { nom: 'Chef du SLISL', autresNoms: [], enPhrase: 'le chef du SLISL' };
  const slisl = { nom: 'Service local', sigle: 'SLISL', autresNoms: [], enPhrase: 'le SLISL' };
  const bailleurs = { nom: 'Bailleurs', autresNoms: [], enPhrase: 'les bailleurs' };

  it('au début, au pluriel, sans son article', () => {
    expect(splitNom(chef, 'Le chef du SLISL valide')).toEqual({ avant: 'Le ', mot: 'chef du SLISL', apres: ' valide' });
    expect(isNomme(bailleurs, 'Un partenaire (CAF, bailleur…)')).toBe(true);
  });

  it('ajoute le nom quand la phrase ne l’a pas', () => {
    expect(splitNom(slisl, 'Quelqu’un valide')).toEqual({ avant: 'Quelqu’un valide (', mot: 'SLISL', apres: ')' });
  });

  it('garde l’article qui fait partie du nom', () => {
    const lva = { nom: 'La Vie Active', autresNoms: [], enPhrase: 'La Vie Active' };
    expect(splitNom(lva, 'Confiée à La Vie Active').mot).toBe('La Vie Active');
    expect(isDestinataire(lva, 'Adresser la demande à La Vie Active')).toBe(true);
    const dpid = { nom: 'Direction', sigle: 'DPID', autresNoms: [], enPhrase: 'la DPID' };
    expect(isDestinataire(dpid, 'Adresser la demande à la DPID')).toBe(true);
    expect(splitNom(dpid, 'Quelqu’un valide').mot).toBe('DPID');
  });

  it('ne confond ni un mot plus long, ni un envoi fait par l’organisme', () => {
    expect(isNomme(slisl, 'Un partenaire : SLISLE')).toBe(false);
    expect(isDestinataire(slisl, 'Le SLISL transmet un rapport au procureur')).toBe(false);
    expect(isDestinataire(slisl, 'Proposer la MAJ au SLISL, qui transmet un rapport')).toBe(true);
    expect(isDestinataire(slisl, 'Proposer une mesure. Demander au SLISL')).toBe(false);
  });
});
