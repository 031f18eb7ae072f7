/** The second reading of the housing measures and of those of young adults that lead to a home: see seconde-lecture.ts. */
import { dit, loinDuPasDeCalais, manque, refuse, tait, tranche, type Lire, type Regle } from './lecteur.ts';

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
/** One housing situation of the list, or violence, opens the housing measures. */
const situationOuverte = (r: Lire) => dit(r('L1'), ...MAL_LOGE) || dit(r('V1'), 'oui');
const situationFermee = (r: Lire) => dit(r('L1'), 'ok') && dit(r('V1'), 'non');
/** A refusal never excludes them, nor does another support: both are to check (D7, D10). */
const aRediscuter = (r: Lire) => refuse(r) || dit(r('M1'), 'logement_en_cours');

const asll: Regle = (r) =>
  tranche({
    ecarte: loinDuPasDeCalais(r) || situationFermee(r) || dit(r('L4'), 'non') || refuse(r),
    enCours: dit(r('M1'), 'asll_en_cours'),
    verifier: manque(r('T1'), r('L4')) || !situationOuverte(r) || !dit(r('C1'), 'oui') || dit(r('M1'), 'asll_fin'),
  });

const aml: Regle = (r) =>
  tranche({
    ecarte:
      loinDuPasDeCalais(r) || situationFermee(r) || dit(r('L3'), 'autonome', 'complexe') || dit(r('L2'), 'maintien'),
    verifier:
      manque(r('T1'), r('L3')) ||
      !situationOuverte(r) ||
      !dit(r('L2'), 'acces_non_identifie') ||
      !dit(r('L4'), 'oui') ||
      aRediscuter(r),
  });

const adsl: Regle = (r) =>
  tranche({
    ecarte: loinDuPasDeCalais(r) || situationFermee(r),
    verifier: manque(r('T1')) || !situationOuverte(r) || !dit(r('L3'), 'complexe') || aRediscuter(r),
  });

const vial: Regle = (r) =>
  tranche({
    ecarte: loinDuPasDeCalais(r) || dit(r('S2'), 'non') || tait(r('S1'), 'psychique', 'addiction'),
    verifier: manque(r('T1'), r('S2')) || !dit(r('S1'), 'psychique', 'addiction') || aRediscuter(r),
  });

const envaul: Regle = (r) =>
  tranche({
    ecarte:
      loinDuPasDeCalais(r) ||
      dit(r('A1'), 'moins17', '26-29', '30+') ||
      dit(r('J6'), 'non') ||
      dit(r('J3'), 'suffisantes'),
    prealable: dit(r('A1'), '17'),
    verifier: manque(r('T1'), r('A1'), r('J6'), r('J3')) || dit(r('A1'), '25') || aRediscuter(r),
  });

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
  return tranche({
    ecarte: loinDuPasDeCalais(r) || ferme,
    verifier: manque(r('T1')) || !ouvert || aRediscuter(r),
  });
};

const asr: Regle = (r) =>
  tranche({
    ecarte:
      loinDuPasDeCalais(r) ||
      dit(r('A1'), 'moins17', '25', '26-29', '30+') ||
      dit(r('J1'), 'ase_autre', 'non') ||
      dit(r('J5'), 'non'),
    prealable: dit(r('A1'), '17'),
    verifier: manque(r('T1'), r('A1'), r('J5')) || !dit(r('J1'), 'ase62') || aRediscuter(r),
  });

export const LECTURE_LOGEMENT: Readonly<Record<string, Regle>> = {
  asll,
  aml,
  adsl,
  vial,
  envaul,
  avdl,
  'asr-plan-pauvrete': asr,
};
