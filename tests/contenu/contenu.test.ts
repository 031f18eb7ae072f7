/** The inventory: files, ids of measures, codes and answers of the decision model. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { COLLECTIONS } from '../../src/schemas/collections.ts';
import { CONTENU } from '../fabriques/contenu.ts';

const { mesures, modele, questions, portes } = readCatalogue();
const nonProposees = ['rsa-solidarite', 'rsa-professionnel', 'rsa-socio-professionnel'];

const MESURES = `
  aesf mjagbf cjm masp maj sauvegarde-de-justice curatelle tutelle signalement-majeur-vulnerable
  asll aml adsl vial envaul avdl asr-plan-pauvrete
  rsa-solidarite rsa-professionnel rsa-socio-professionnel rsa-activite-independante
  rsa-orientation-dsp rsa-remobilisation-intensive rsa-remobilisation rsa-social-professionnel-intensif
  rsa-specifique-sante rsa-gens-du-voyage
  vosges-veille vosges-mobilisation vosges-socioprofessionnel vosges-asll
`;

/** Section 2 of the decision model: codes and answer ids are stable; « (m) » admits several answers. */
const QUESTIONS = `
  T1: artois pdc vosges autre
  A1: moins17 17 18-20 21-24 25 26-29 30+
  C1: oui non pas_encore
  M1 (m): aesf_en_cours aesf_insuffisante mjagbf_en_cours mjagbf_fin masp_en_cours masp_echec masp_refusee maj_en_cours protection_en_cours asll_en_cours asll_fin logement_en_cours cjm_en_cours aucune
  W1: ts_mds partenaire service_mesure personne proche medecin
  F1: seul_enfants couple_enfants non
  P1 (m): pf rsa aah logement apa aspa autre_sociale aucune
  B1: aucune ponctuelle chronique
  B2 (m): enfants pf_detournees adulte aucune
  X1: constatee suspectee non
  X2: temporaire assiste represente aucun
  X3: oui non
  L1 (m): sans_logement heberge_tiers sort_structure menace_expulsion expulse indigne surpeuple attente2ans impayes_usage ok
  L2: acces_non_identifie acces_identifie maintien
  L3: autonome proche complexe
  L4: oui non
  S1 (m): psychique addiction aucun
  S2: oui non
  V1: oui non
  D1 (m): detention refugie dalo aucune
  J1: ase62 ase_autre ase_sans_placement non
  J2: rupture soutien_insuffisant non
  J3: sans precaires suffisantes
  J4: oui non
  J5: oui non
  J6: oui non
  R1: nouvel_entrant deja_suivi radie_sanction non
  R2: complete absente insuffisante
  R3: aucun quelques plusieurs
  R4: oui non
  R5: immediat annee 18mois lointain
  R6: moins7 7-15 15+
  R7: oui non
  R8: oui non
`;
/** Said when the inventory and content/ differ: what to write, and where. */
const ICI = 'tests/contenu/contenu.test.ts';
const DIRE = {
  mesures: `Une mesure ajoutée s’ajoute à MESURES dans ${ICI}, une mesure supprimée s’en retire`,
  proposees: `Une fiche à lire seulement (proposee: false) s’ajoute à nonProposees dans ${ICI}, les autres s’en retirent`,
  questions: `Une question ajoutée s’ajoute à QUESTIONS dans ${ICI} sous la forme « B3: oui non », une question supprimée s’en retire`,
  reponses: `Les réponses d’une question s’écrivent aussi à sa ligne de QUESTIONS dans ${ICI} ; « (m) » en admet plusieurs`,
  exclusives: `Une case qui exclut les autres s’ajoute à la liste de ce test, dans ${ICI}`,
};
const lignes = QUESTIONS.trim()
  .split('\n')
  .map((ligne) => {
    const [tete = '', reponses = ''] = ligne.trim().split(': ');
    const [code = '', multiple] = tete.split(' ');
    return [code, multiple !== undefined, reponses.split(' ').sort()] as const;
  });

describe('Les fichiers', () => {
  it.each(Object.keys(COLLECTIONS))('de content/%s ont un nom en minuscules sans accent', (dossier) => {
    const noms = readdirSync(join(CONTENU, dossier));
    expect(noms.length).toBeGreaterThan(0);
    expect(noms.filter((nom) => !/^[a-z0-9]+(-[a-z0-9]+)*\.(yaml|mdx)$/.test(nom))).toEqual([]);
  });

  it('aucun dossier de contenu n’échappe à la lecture', () => {
    const dossiers = readdirSync(CONTENU, { withFileTypes: true }).filter((entree) => entree.isDirectory());
    // The records of versions are read by tests/contenu/versions.test.ts.
    expect(dossiers.map(({ name }) => name).sort()).toEqual([...Object.keys(COLLECTIONS), 'versions'].sort());
  });
});

describe('Les mesures', () => {
  it('sont celles de l’inventaire, sous leur identifiant', () => {
    expect(mesures.map(({ id }) => id).sort(), DIRE.mesures).toEqual(MESURES.trim().split(/\s+/).sort());
  });

  it('sont toutes proposées, sauf les fiches de référents RSA de 2023 que 2026 remplace', () => {
    const proposees = modele.mesures.map(({ id }) => id);
    expect(
      mesures
        .map(({ id }) => id)
        .filter((id) => !proposees.includes(id))
        .sort(),
      DIRE.proposees,
    ).toEqual(nonProposees.sort());
  });

  it('proposées ont chacune une porte, et chaque porte mène à une mesure', () => {
    expect(modele.mesures.filter((mesure) => mesure.portes.length === 0).map(({ id }) => id)).toEqual([]);
    const ouvertes = new Set(modele.mesures.flatMap((mesure) => mesure.portes));
    expect(portes.map(({ id }) => id).filter((id) => !ouvertes.has(id))).toEqual([]);
  });

  it.each([
    ['aesf', 'mjagbf'],
    ['masp', 'maj', 'sauvegarde-de-justice', 'curatelle', 'tutelle'],
    ['rsa-remobilisation', 'rsa-remobilisation-intensive', 'rsa-social-professionnel-intensif'],
  ])('vont de la moins à la plus contraignante : %s…', (...attendues) => {
    expect(mesures.map(({ id }) => id).filter((id) => attendues.includes(id))).toEqual(attendues);
  });
});

describe('Les questions', () => {
  it('ont les codes du modèle de décision', () => {
    expect(questions.map(({ code }) => code).sort(), DIRE.questions).toEqual(lignes.map(([code]) => code).sort());
  });

  it.each(lignes)('%s : ses réponses, et une ou plusieurs cases', (code, multiple, reponses) => {
    const question = questions.find((candidate) => candidate.code === code);
    expect(question?.reponses.map(({ id }) => id).sort(), DIRE.reponses).toEqual(reponses);
    expect(question?.multiple, DIRE.reponses).toBe(multiple);
  });

  it('à plusieurs cases, celle qui dit « aucun » exclut les autres', () => {
    const exclusives = questions
      .filter(({ multiple }) => multiple)
      .map(({ code, reponses }) => {
        const seules = reponses.filter(({ exclusive }) => exclusive).map(({ id }) => id);
        return `${code} ${seules.join()}`;
      });
    expect(exclusives.sort(), DIRE.exclusives).toEqual([
      'B2 aucune',
      'D1 aucune',
      'L1 ok',
      'M1 aucune',
      'P1 aucune',
      'S1 aucun',
    ]);
  });

  it('supposent l’Artois tant que rien d’autre n’est dit, et rien d’autre', () => {
    expect(questions.flatMap(({ code, parDefaut }) => (parDefaut ? [`${code} ${parDefaut}`] : []))).toEqual([
      'T1 artois',
    ]);
  });

  it('la question sur les gens du voyage n’est jamais gardée et admet de ne pas répondre', () => {
    expect(questions.filter(({ sensible }) => sensible).map(({ code }) => code)).toEqual(['R8']);
    expect(questions.find(({ code }) => code === 'R8')?.nsp).toBe('Ne souhaite pas répondre');
  });
});
