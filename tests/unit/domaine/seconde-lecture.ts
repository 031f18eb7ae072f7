/**
 * Second, independent reading of the criteria, written by hand from the table of the decision model
 * (sections 3 and 6) and from the precisions that override it. It imports nothing from src/ and never
 * reads content/mesures. Each rule lists what excludes, what comes first and what remains to check.
 */
import { dit, manque, tait, tranche, type Lire, type StatutLu } from './lecteur.ts';

type Regle = (r: Lire) => StatutLu;

const MINEUR = ['moins17', '17'];
const SOCIALES = ['rsa', 'aah', 'logement', 'apa', 'aspa', 'autre_sociale'];
const MAL_LOGE = [
  'sans_logement',
  'heberge_tiers',
  'sort_structure',
  'menace_expulsion',
  'expulse',
  'indigne',
  'surpeuple',
  'attente2ans',
  'impayes_usage',
];
const AU_RSA = ['nouvel_entrant', 'deja_suivi'];
const DSP_A_FAIRE = ['absente', 'insuffisante'];

const loinDuPasDeCalais = (r: Lire) => dit(r('T1'), 'vosges', 'autre');
const loinDesVosges = (r: Lire) => dit(r('T1'), 'artois', 'pdc', 'autre');

const aesf: Regle = (r) => {
  const accord = r('C1');
  const ecarte =
    loinDuPasDeCalais(r) ||
    dit(r('F1'), 'non') ||
    dit(r('B1'), 'aucune') ||
    tait(r('B2'), 'enfants', 'pf_detournees') ||
    dit(accord, 'non');
  return tranche(ecarte, false, manque(r('T1'), r('F1'), r('B1'), r('B2'), accord) || dit(accord, 'pas_encore'));
};

const mjagbf: Regle = (r) => {
  const ecarte =
    loinDuPasDeCalais(r) ||
    dit(r('F1'), 'non') ||
    dit(r('B1'), 'aucune', 'ponctuelle') ||
    tait(r('P1'), 'pf') ||
    tait(r('B2'), 'pf_detournees');
  const voieAmiableEpuisee = dit(r('M1'), 'aesf_insuffisante') || dit(r('C1'), 'non');
  return tranche(ecarte, false, manque(r('T1'), r('F1'), r('B1'), r('P1'), r('B2')) || !voieAmiableEpuisee);
};

const cjm: Regle = (r) => {
  const age = r('A1');
  const accord = r('C1');
  const ecarte =
    loinDuPasDeCalais(r) ||
    dit(age, '21-24', '25', '26-29', '30+') ||
    dit(r('J3'), 'suffisantes') ||
    dit(r('J4'), 'non') ||
    dit(accord, 'non');
  const verifier =
    manque(r('T1'), age, r('J3'), r('J4'), accord) || dit(accord, 'pas_encore') || !dit(r('J2'), 'rupture');
  return tranche(ecarte, dit(age, ...MINEUR), verifier);
};

const masp: Regle = (r) => {
  const accord = r('C1');
  const deja = r('M1');
  const ecarte =
    loinDuPasDeCalais(r) ||
    dit(r('A1'), ...MINEUR) ||
    tait(r('P1'), ...SOCIALES) ||
    dit(r('B1'), 'aucune', 'ponctuelle') ||
    tait(r('B2'), 'adulte') ||
    dit(accord, 'non') ||
    dit(r('X1'), 'constatee') ||
    dit(deja, 'protection_en_cours');
  const verifier =
    manque(r('T1'), r('A1'), r('P1'), r('B1'), r('B2'), accord, deja) ||
    dit(accord, 'pas_encore') ||
    !dit(r('X1'), 'non') ||
    dit(deja, 'masp_echec');
  return tranche(ecarte, false, verifier);
};

const maj: Regle = (r) => {
  const deja = r('M1');
  const ecarte =
    loinDuPasDeCalais(r) ||
    dit(r('A1'), ...MINEUR) ||
    tait(r('P1'), ...SOCIALES) ||
    tait(r('B2'), 'adulte') ||
    dit(deja, 'protection_en_cours');
  const maspNonTentee = tait(deja, 'masp_echec', 'masp_refusee');
  const verifier =
    manque(r('T1'), r('A1'), r('P1'), r('B2')) || !dit(deja, 'masp_echec') || !dit(r('X1'), 'suspectee', 'non');
  return tranche(ecarte, maspNonTentee, verifier);
};

/** The three protections share everything but the need they answer. */
function protection(r: Lire, besoinEtranger: readonly string[]): StatutLu {
  const ecarte =
    loinDuPasDeCalais(r) || dit(r('A1'), 'moins17') || dit(r('X1'), 'non') || dit(r('X2'), ...besoinEtranger);
  const verifier = manque(r('T1'), r('A1'), r('X1'), r('X2')) || dit(r('X1'), 'suspectee');
  return tranche(ecarte, dit(r('A1'), '17'), verifier);
}
const sauvegarde: Regle = (r) => protection(r, ['aucun']);
const curatelle: Regle = (r) => protection(r, ['aucun', 'temporaire', 'represente']);
const tutelle: Regle = (r) => protection(r, ['aucun', 'temporaire', 'assiste']);

const signalement: Regle = (r) => {
  const danger = r('X3');
  const fragile = dit(r('X1'), 'constatee', 'suspectee') && dit(r('X2'), 'temporaire', 'assiste', 'represente');
  const aucunMotif = dit(danger, 'non') && (dit(r('X1'), 'non') || dit(r('X2'), 'aucun'));
  const ecarte = loinDuPasDeCalais(r) || dit(r('A1'), ...MINEUR) || aucunMotif;
  return tranche(ecarte, false, manque(r('T1'), r('A1')) || !(dit(danger, 'oui') || fragile));
};

/** One housing situation of the list, or violence, opens the housing measures. */
const situationOuverte = (r: Lire) => dit(r('L1'), ...MAL_LOGE) || dit(r('V1'), 'oui');
const situationFermee = (r: Lire) => dit(r('L1'), 'ok') && dit(r('V1'), 'non');

const asll: Regle = (r) => {
  const accord = r('C1');
  const ecarte = loinDuPasDeCalais(r) || situationFermee(r) || dit(r('L4'), 'non') || dit(accord, 'non');
  return tranche(ecarte, false, manque(r('T1'), r('L4')) || !situationOuverte(r) || !dit(accord, 'oui'));
};

const aml: Regle = (r) => {
  const ecarte =
    loinDuPasDeCalais(r) || situationFermee(r) || dit(r('L3'), 'autonome', 'complexe') || dit(r('L2'), 'maintien');
  const verifier =
    manque(r('T1'), r('L3')) || !situationOuverte(r) || !dit(r('L2'), 'acces_non_identifie') || !dit(r('L4'), 'oui');
  return tranche(ecarte, false, verifier);
};

const adsl: Regle = (r) =>
  tranche(
    loinDuPasDeCalais(r) || situationFermee(r),
    false,
    manque(r('T1')) || !situationOuverte(r) || !dit(r('L3'), 'complexe'),
  );

const vial: Regle = (r) =>
  tranche(
    loinDuPasDeCalais(r) || dit(r('S2'), 'non') || tait(r('S1'), 'psychique', 'addiction'),
    false,
    manque(r('T1'), r('S2'), r('S1')),
  );

const envaul: Regle = (r) =>
  tranche(
    loinDuPasDeCalais(r) ||
      dit(r('A1'), 'moins17', '17', '26-29', '30+') ||
      dit(r('J6'), 'non') ||
      dit(r('J3'), 'suffisantes'),
    false,
    manque(r('T1'), r('A1'), r('J6'), r('J3')) || dit(r('A1'), '25'),
  );

const avdl: Regle = (r) => {
  const ouvrent = ['sort_structure', 'expulse', 'menace_expulsion', 'indigne'];
  const psychique = r('S1');
  const ouvert =
    dit(r('L1'), ...ouvrent) ||
    dit(r('V1'), 'oui') ||
    dit(r('D1'), 'detention', 'refugie') ||
    (dit(psychique, 'psychique') && dit(r('L4'), 'oui'));
  // A psychiatric disorder with any housing difficulty keeps the measure open, whatever L4 says (precision 2).
  const frein = !tait(psychique, 'psychique') && !(dit(r('L4'), 'non') && dit(r('L1'), 'ok'));
  const ferme = tait(r('L1'), ...ouvrent) && dit(r('V1'), 'non') && tait(r('D1'), 'detention', 'refugie') && !frein;
  return tranche(loinDuPasDeCalais(r) || ferme, false, manque(r('T1')) || !ouvert);
};

const asr: Regle = (r) =>
  tranche(
    loinDuPasDeCalais(r) ||
      dit(r('A1'), 'moins17', '17', '25', '26-29', '30+') ||
      dit(r('J1'), 'ase_autre', 'non') ||
      dit(r('J5'), 'non'),
    false,
    manque(r('T1'), r('A1'), r('J1'), r('J5')) || dit(r('J1'), 'ase_sans_placement'),
  );

const dsp: Regle = (r) => {
  const statut = r('R1');
  const donnee = r('R2');
  const ecarte =
    loinDuPasDeCalais(r) ||
    dit(statut, 'deja_suivi', 'non') ||
    (dit(statut, 'nouvel_entrant') && dit(donnee, 'complete'));
  const ouvert = dit(statut, 'radie_sanction') || (dit(statut, 'nouvel_entrant') && dit(donnee, ...DSP_A_FAIRE));
  return tranche(ecarte, false, manque(r('T1')) || !ouvert);
};

/** Common to the 2026 paths: in the Pas-de-Calais, on the RSA, with a completed DSP. */
function parcoursRsa(r: Lire, ecarte: boolean, verifier: boolean): StatutLu {
  return tranche(
    loinDuPasDeCalais(r) || dit(r('R1'), 'radie_sanction', 'non') || ecarte,
    dit(r('R2'), ...DSP_A_FAIRE),
    manque(r('T1'), r('R1'), r('R2')) || verifier,
  );
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
  return tranche(
    loinDuPasDeCalais(r) || dit(r('R7'), 'non') || niLunNiLautre,
    false,
    manque(r('T1'), r('R7')) || !(beneficiaire || jeune),
  );
};

const vosgesVeille: Regle = (r) => {
  const ecarte =
    loinDesVosges(r) || tait(r('R1'), 'deja_suivi') || dit(r('F1'), 'seul_enfants') || tait(r('A1'), '30+');
  return tranche(ecarte, false, manque(r('T1'), r('R1'), r('F1'), r('A1')) || !dit(r('R5'), 'lointain'));
};

const vosgesMobilisation: Regle = (r) =>
  tranche(
    loinDesVosges(r) || tait(r('R1'), ...AU_RSA) || dit(r('R3'), 'aucun'),
    false,
    manque(r('T1'), r('R1'), r('R3')),
  );

const vosgesSocioprofessionnel: Regle = (r) => {
  const demarche = dit(r('R5'), 'immediat', 'annee', '18mois') || dit(r('R7'), 'oui');
  return tranche(loinDesVosges(r) || tait(r('R1'), ...AU_RSA), false, manque(r('T1'), r('R1')) || !demarche);
};

const vosgesAsll: Regle = (r) =>
  tranche(
    loinDesVosges(r) || dit(r('L1'), 'ok') || dit(r('M1'), 'masp_en_cours'),
    false,
    manque(r('T1'), r('L1'), r('M1')),
  );

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
  asll,
  aml,
  adsl,
  vial,
  envaul,
  avdl,
  'asr-plan-pauvrete': asr,
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
