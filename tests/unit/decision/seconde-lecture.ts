/**
 * Second, independent reading of the criteria, written by hand from the table of the decision model
 * (sections 3 and 6), from the precisions that override it and from the review of November 2026 (D1 to D11). It
 * imports nothing from src/ and never reads content/mesures. Each rule lists what excludes, what runs already, what
 * comes first and what remains to check. A box that nobody has seen neither excludes nor settles.
 */
import {
  dit,
  lieuAVerifier,
  loinDuPasDeCalais,
  manque,
  refuse,
  tait,
  tranche,
  type Lire,
  type Regle,
  type StatutLu,
} from './lecteur.ts';
import { LECTURE_LOGEMENT } from './seconde-lecture-logement.ts';

const MINEUR = ['moins17', '17'];
const SOCIALES = ['rsa', 'aah', 'logement', 'apa', 'aspa', 'autre_sociale'];
const AU_RSA = ['nouvel_entrant', 'deja_suivi'];
const DSP_A_FAIRE = ['absente', 'insuffisante'];

const loinDesVosges = (r: Lire) => dit(r('T1'), 'artois', 'pdc', 'autre');

const aesf: Regle = (r) =>
  tranche({
    ecarte:
      loinDuPasDeCalais(r) ||
      dit(r('F1'), 'non') ||
      dit(r('B1'), 'aucune') ||
      tait(r('B2'), 'enfants', 'pf_detournees') ||
      refuse(r),
    enCours: dit(r('M1'), 'aesf_en_cours'),
    verifier: manque(r('T1'), r('F1'), r('B1')) || !dit(r('B2'), 'enfants', 'pf_detournees') || !dit(r('C1'), 'oui'),
  });

const mjagbf: Regle = (r) => {
  // A lone parent's RSA may be the one that the law puts beside family benefits (D2): never excluded for it.
  const parentIsole = !dit(r('F1'), 'couple_enfants', 'non') && !tait(r('P1'), 'rsa');
  const voieAmiableEpuisee = dit(r('M1'), 'aesf_insuffisante') || refuse(r);
  return tranche({
    ecarte:
      dit(r('F1'), 'non') ||
      dit(r('B1'), 'aucune', 'ponctuelle') ||
      (tait(r('P1'), 'pf') && !parentIsole) ||
      tait(r('B2'), 'pf_detournees'),
    enCours: dit(r('M1'), 'mjagbf_en_cours'),
    verifier:
      lieuAVerifier(r) ||
      manque(r('F1'), r('B1')) ||
      !dit(r('P1'), 'pf') ||
      !dit(r('B2'), 'pf_detournees') ||
      !voieAmiableEpuisee ||
      dit(r('M1'), 'mjagbf_fin'),
  });
};

const cjm: Regle = (r) => {
  const age = r('A1');
  // Formerly in care, means and project never exclude (D3); nor do they while the past in care is unknown.
  const peutAvoirEteConfie = !dit(r('J1'), 'ase_sans_placement', 'non');
  return tranche({
    ecarte:
      loinDuPasDeCalais(r) ||
      dit(age, '21-24', '25', '26-29', '30+') ||
      (!peutAvoirEteConfie && (dit(r('J3'), 'suffisantes') || dit(r('J4'), 'non'))) ||
      refuse(r),
    enCours: dit(r('M1'), 'cjm_en_cours'),
    prealable: dit(age, ...MINEUR),
    verifier:
      manque(r('T1'), age) ||
      !dit(r('J3'), 'sans', 'precaires') ||
      !dit(r('J4'), 'oui') ||
      !dit(r('C1'), 'oui') ||
      !dit(r('J2'), 'rupture'),
  });
};

const masp: Regle = (r) => {
  const deja = r('M1');
  return tranche({
    ecarte:
      loinDuPasDeCalais(r) ||
      dit(r('A1'), ...MINEUR) ||
      tait(r('P1'), ...SOCIALES, 'pf') ||
      dit(r('B1'), 'aucune', 'ponctuelle') ||
      tait(r('B2'), 'adulte') ||
      refuse(r) ||
      dit(r('X1'), 'constatee') ||
      dit(deja, 'protection_en_cours'),
    enCours: dit(deja, 'masp_en_cours'),
    verifier:
      manque(r('T1'), r('A1'), r('B1')) ||
      !dit(r('P1'), ...SOCIALES) ||
      !dit(r('B2'), 'adulte') ||
      !dit(r('C1'), 'oui') ||
      !dit(r('X1'), 'non') ||
      !tait(deja, 'masp_echec', 'maj_en_cours', 'protection_en_cours'),
  });
};

const maj: Regle = (r) => {
  const deja = r('M1');
  return tranche({
    ecarte:
      dit(r('A1'), ...MINEUR) ||
      tait(r('P1'), ...SOCIALES, 'pf') ||
      tait(r('B2'), 'adulte') ||
      dit(deja, 'protection_en_cours'),
    enCours: dit(deja, 'maj_en_cours'),
    prealable: tait(deja, 'masp_echec', 'masp_refusee'),
    verifier:
      lieuAVerifier(r) ||
      manque(r('A1')) ||
      !dit(r('P1'), ...SOCIALES) ||
      !dit(r('B2'), 'adulte') ||
      !dit(deja, 'masp_echec') ||
      !tait(deja, 'protection_en_cours') ||
      !dit(r('X1'), 'non'),
  });
};

/** The three protections share everything but the need they answer. */
function protection(r: Lire, besoinEtranger: readonly string[]): StatutLu {
  return tranche({
    ecarte: dit(r('A1'), 'moins17') || dit(r('X1'), 'non') || dit(r('X2'), ...besoinEtranger),
    prealable: dit(r('A1'), '17'),
    verifier:
      lieuAVerifier(r) || manque(r('A1'), r('X2')) || !dit(r('X1'), 'constatee') || dit(r('M1'), 'protection_en_cours'),
  });
}
const sauvegarde: Regle = (r) => protection(r, ['aucun']);
const curatelle: Regle = (r) => protection(r, ['aucun', 'temporaire', 'represente']);
const tutelle: Regle = (r) => protection(r, ['aucun', 'temporaire', 'assiste']);

const signalement: Regle = (r) => {
  const danger = r('X3');
  const fragile = dit(r('X1'), 'constatee', 'suspectee') && dit(r('X2'), 'temporaire', 'assiste', 'represente');
  const aucunMotif = dit(danger, 'non') && (dit(r('X1'), 'non') || dit(r('X2'), 'aucun'));
  return tranche({
    ecarte: dit(r('A1'), ...MINEUR) || aucunMotif,
    verifier: lieuAVerifier(r) || manque(r('A1')) || !(dit(danger, 'oui') || fragile),
  });
};

const dsp: Regle = (r) => {
  const statut = r('R1');
  const donnee = r('R2');
  const ouvert = dit(statut, 'radie_sanction') || (dit(statut, 'nouvel_entrant') && dit(donnee, ...DSP_A_FAIRE));
  return tranche({
    ecarte:
      loinDuPasDeCalais(r) ||
      dit(statut, 'deja_suivi', 'non') ||
      (dit(statut, 'nouvel_entrant') && dit(donnee, 'complete')),
    verifier: manque(r('T1')) || !ouvert,
  });
};

/**
 * Common to the 2026 paths: in the Pas-de-Calais, on the RSA, with a completed DSP. Whoever is already followed is not
 * sent back to a platform that does not receive them: the DSP is then to check with the SLAI (D8).
 */
function parcoursRsa(r: Lire, ecarte: boolean, verifier: boolean): StatutLu {
  return tranche({
    ecarte: loinDuPasDeCalais(r) || dit(r('R1'), 'radie_sanction', 'non') || ecarte,
    prealable: dit(r('R1'), 'nouvel_entrant') && dit(r('R2'), ...DSP_A_FAIRE),
    verifier: manque(r('T1'), r('R1')) || !dit(r('R2'), 'complete') || verifier,
  });
}

const remobilisation: Regle = (r) => parcoursRsa(r, dit(r('R3'), 'aucun', 'quelques'), manque(r('R3')));

const remobilisationIntensive: Regle = (r) =>
  parcoursRsa(r, dit(r('R3'), 'aucun', 'quelques'), manque(r('R3'), r('R5')) || dit(r('R5'), 'immediat'));

const socialProfessionnelIntensif: Regle = (r) =>
  parcoursRsa(r, dit(r('R3'), 'aucun') || dit(r('R5'), 'lointain'), manque(r('R3')) || !dit(r('R5'), 'annee'));

const specifiqueSante: Regle = (r) => parcoursRsa(r, dit(r('R4'), 'non'), manque(r('R4')));

const gensDuVoyage: Regle = (r) =>
  parcoursRsa(r, dit(r('R8'), 'non') || dit(r('R3'), 'aucun', 'quelques'), manque(r('R8'), r('R3')));

const activiteIndependante: Regle = (r) => {
  const beneficiaire = dit(r('R1'), ...AU_RSA);
  const jeune = dit(r('A1'), 'moins17', '17', '18-20', '21-24', '25');
  const niLunNiLautre = dit(r('R1'), 'radie_sanction', 'non') && dit(r('A1'), '26-29', '30+');
  return tranche({
    ecarte: loinDuPasDeCalais(r) || dit(r('R7'), 'non') || niLunNiLautre,
    verifier: manque(r('T1'), r('R7')) || !(beneficiaire || jeune),
  });
};

const vosgesVeille: Regle = (r) =>
  tranche({
    ecarte: loinDesVosges(r) || tait(r('R1'), 'deja_suivi') || dit(r('F1'), 'seul_enfants') || tait(r('A1'), '30+'),
    verifier: manque(r('T1'), r('R1'), r('F1'), r('A1')) || !dit(r('R5'), 'lointain'),
  });

const vosgesMobilisation: Regle = (r) =>
  tranche({
    ecarte: loinDesVosges(r) || tait(r('R1'), ...AU_RSA) || dit(r('R3'), 'aucun'),
    verifier: manque(r('T1'), r('R1'), r('R3')),
  });

const vosgesSocioprofessionnel: Regle = (r) => {
  const demarche = dit(r('R5'), 'immediat', 'annee', '18mois') || dit(r('R7'), 'oui');
  return tranche({
    ecarte: loinDesVosges(r) || tait(r('R1'), ...AU_RSA),
    verifier: manque(r('T1'), r('R1')) || !demarche,
  });
};

const vosgesAsll: Regle = (r) =>
  tranche({
    ecarte: loinDesVosges(r) || dit(r('L1'), 'ok') || dit(r('M1'), 'masp_en_cours'),
    enCours: dit(r('M1'), 'asll_en_cours'),
    verifier: manque(r('T1'), r('L1')) || !tait(r('M1'), 'masp_en_cours'),
  });

export const SECONDE_LECTURE: Readonly<Record<string, Regle>> = {
  aesf,
  mjagbf,
  cjm,
  masp,
  maj,
  'sauvegarde-de-justice': sauvegarde,
  curatelle,
  tutelle,
  'signalement-majeur-vulnerable': signalement,
  ...LECTURE_LOGEMENT,
  'rsa-orientation-dsp': dsp,
  'rsa-remobilisation': remobilisation,
  'rsa-remobilisation-intensive': remobilisationIntensive,
  'rsa-social-professionnel-intensif': socialProfessionnelIntensif,
  'rsa-specifique-sante': specifiqueSante,
  'rsa-gens-du-voyage': gensDuVoyage,
  'rsa-activite-independante': activiteIndependante,
  'vosges-veille': vosgesVeille,
  'vosges-mobilisation': vosgesMobilisation,
  'vosges-socioprofessionnel': vosgesSocioprofessionnel,
  'vosges-asll': vosgesAsll,
};
