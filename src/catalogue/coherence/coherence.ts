/** Cross-file checks: every id a file names must exist. Each defect is one French sentence: file, field, cure. */
import { GUIDE } from '../guide.ts';
import { NSP, type Modele } from '../../decision/modele.ts';
import { COLLECTIONS, type ContenuSaisi, type NomCollection } from '../../schemas/collections.ts';
import { checkBoucles } from './boucles.ts';
import { checkSituations } from './cas.ts';
import { checkExtraits } from './extraits.ts';
import { checkCriteres } from './criteres.ts';
import { checkEtiquettes, checkRemises } from './etiquettes.ts';
import { checkHomonymes } from './homonymes.ts';
import { checkDates, checkDurees } from './nombres.ts';
import { checkPhrases } from './phrases.ts';
import { checkReponses } from './questions.ts';
import { findConditionDefauts } from './conditions.ts';
import { checkOrientations } from './orientations.ts';
import { checkRecherche } from './recherche.ts';
import { checkTextes } from './textes.ts';
import { checkTraces, CORRIGER, walkTraces, type Verifie } from './defauts.ts';

function checkMesures(contenu: ContenuSaisi, verifie: Verifie): void {
  const existe = (dossier: keyof ContenuSaisi, id: string) => Object.hasOwn(contenu[dossier], id);
  for (const [id, mesure] of Object.entries(contenu.mesures)) {
    const fichier = `content/mesures/${id}.mdx`;
    const reference = (dossier: keyof ContenuSaisi, cible: string | undefined, champ: string) =>
      verifie(
        cible === undefined || existe(dossier, cible),
        fichier,
        champ,
        `« ${cible} » n’existe pas dans content/${dossier}${CORRIGER}`,
      );
    for (const porte of mesure.portes) reference('portes', porte, 'portes');
    for (const cible of mesure.actualite?.remplaceePar ?? []) reference('mesures', cible, 'actualite.remplaceePar');
    for (const { mesure: cible } of mesure.enchainements) reference('mesures', cible, 'enchainements.mesure');
    for (const cible of mesure.cumul.flatMap(({ avec }) => avec)) reference('mesures', cible, 'cumul.avec');
    for (const { organisme } of mesure.porteurs) reference('organismes', organisme, 'porteurs.organisme');
    for (const acteur of [...mesure.decision, ...mesure.instruction, ...mesure.demandeurs]) {
      reference('organismes', acteur.organisme, 'decision, instruction ou demandeurs : organisme');
    }
    const profils = contenu.questions['w1']?.reponses.map((reponse) => reponse.id) ?? [];
    for (const profil of mesure.demandeurs.flatMap((demandeur) => demandeur.profils)) {
      verifie(
        profils.includes(profil),
        fichier,
        'demandeurs.profils',
        `« ${profil} » n’est pas une réponse de W1 ; valeurs admises : ${profils.join(', ')}`,
      );
    }
    if (typeof mesure.noteAuProcureur === 'string')
      verifie(
        Array.isArray(contenu.mesures[mesure.noteAuProcureur]?.noteAuProcureur),
        fichier,
        'noteAuProcureur',
        `« ${mesure.noteAuProcureur} » n’est pas une mesure qui dit ce que contient cette note ; corriger l’identifiant, ou écrire la liste ici`,
      );
    const ids = mesure.criteres.map((critere) => critere.id);
    verifie(
      new Set(ids).size === ids.length,
      fichier,
      'criteres',
      'deux critères portent le même identifiant ; en renommer un',
    );
    const declaree = mesure.declaree && contenu.questions[mesure.declaree.toLowerCase()];
    verifie(
      mesure.declaree === undefined || (declaree && declaree.reponses.some((reponse) => reponse.id === 'oui')) === true,
      fichier,
      'declaree',
      `la question ${mesure.declaree} doit exister et avoir une réponse « oui »${CORRIGER}`,
    );
    for (const cible of mesure.voie?.vers ?? []) reference('mesures', cible, 'voie.vers');
    if (mesure.voie)
      findConditionDefauts(contenu, mesure.voie.sauf, (cause) => verifie(false, fichier, 'voie.sauf', cause));
    for (const critere of mesure.criteres) {
      findConditionDefauts(contenu, critere.si, (cause) => verifie(false, fichier, `criteres.${critere.id}`, cause));
    }
    verifie(
      !mesure.proposee || mesure.criteres.length > 0,
      fichier,
      'criteres',
      'mesure proposée sans critère ; en écrire, ou mettre « proposee: false »',
    );
    walkTraces(mesure, (trace, champ) => {
      reference('sources', trace.document, `${champ}.document`);
      reference('organismes', trace.aupres, `${champ}.aupres`);
    });
  }
}

function checkGlossaire(contenu: ContenuSaisi, verifie: Verifie): void {
  for (const [id, terme] of Object.entries(contenu.glossaire)) {
    const fichier = `content/glossaire/${id}.yaml`;
    for (const cible of terme.mesures)
      verifie(
        Object.hasOwn(contenu.mesures, cible),
        fichier,
        'mesures',
        `« ${cible} » n’existe pas dans content/mesures${CORRIGER}`,
      );
    for (const cible of terme.organismes)
      verifie(
        Object.hasOwn(contenu.organismes, cible),
        fichier,
        'organismes',
        `« ${cible} » n’existe pas dans content/organismes${CORRIGER}`,
      );
    checkTraces(contenu, verifie, fichier, terme);
  }
}

function checkOrganismes(contenu: ContenuSaisi, verifie: Verifie): void {
  for (const [id, organisme] of Object.entries(contenu.organismes)) {
    const fichier = `content/organismes/${id}.yaml`;
    const { partieDe, contacts } = organisme;
    const lieux = contenu.questions['t1']?.reponses.map((reponse) => reponse.id) ?? [];
    for (const lieu of contacts.flatMap((contact) => contact.lieux ?? []))
      verifie(
        lieux.includes(lieu),
        fichier,
        'contacts.lieux',
        `« ${lieu} » n’est pas une réponse de T1 ; valeurs admises : ${lieux.join(', ')}`,
      );
    verifie(
      partieDe === undefined || Object.hasOwn(contenu.organismes, partieDe),
      fichier,
      'partieDe',
      `« ${partieDe} » n’existe pas dans content/organismes${CORRIGER}`,
    );
    checkTraces(contenu, verifie, fichier, organisme);
  }
}

function checkCas(contenu: ContenuSaisi, verifie: Verifie): void {
  for (const [id, cas] of Object.entries(contenu.cas)) {
    const fichier = `content/cas/${id}.yaml`;
    for (const porte of cas.portes)
      verifie(
        Object.hasOwn(contenu.portes, porte),
        fichier,
        'portes',
        `« ${porte} » n’existe pas dans content/portes${CORRIGER}`,
      );
    for (const cible of [...Object.keys(cas.attendus), ...cas.pourquoiPas.map(({ mesure }) => mesure)]) {
      verifie(
        contenu.mesures[cible]?.proposee === true,
        fichier,
        'attendus ou pourquoiPas',
        `« ${cible} » n’est pas une mesure que l’assistant propose ; la retirer`,
      );
    }
    for (const [code, valeur] of Object.entries(cas.reponses)) {
      const question = contenu.questions[code.toLowerCase()];
      verifie(question !== undefined, fichier, `reponses.${code}`, 'question inconnue ; corriger le code');
      if (!question) continue;
      const admises = question.reponses.map((reponse) => reponse.id);
      for (const donnee of [valeur].flat()) {
        verifie(
          donnee === NSP || admises.includes(donnee),
          fichier,
          `reponses.${code}`,
          `« ${donnee} » inconnue ; valeurs admises : ${[...admises, NSP].join(', ')}`,
        );
      }
    }
  }
}

function checkQuestions(contenu: ContenuSaisi, verifie: Verifie): void {
  for (const [id, { code, parDefaut, facultative = [], contredit = [], reponses }] of Object.entries(
    contenu.questions,
  )) {
    const fichier = `content/questions/${id}.yaml`;
    const admises = reponses.map((reponse) => reponse.id);
    verifie(
      id === code.toLowerCase(),
      fichier,
      'code',
      `le fichier de la question ${code} doit s’appeler ${code.toLowerCase()}.yaml`,
    );
    verifie(
      parDefaut === undefined || admises.includes(parDefaut),
      fichier,
      'parDefaut',
      `« ${parDefaut} » n’est pas une de ses réponses ; valeurs admises : ${admises.join(', ')}`,
    );
    for (const [rang, { si, avec }] of contredit.entries())
      for (const condition of [si, avec])
        findConditionDefauts(contenu, condition, (cause) => verifie(false, fichier, `contredit.${rang}`, cause));
    for (const porte of facultative) {
      verifie(
        Object.hasOwn(contenu.portes, porte),
        fichier,
        'facultative',
        `« ${porte} » n’existe pas dans content/portes${CORRIGER}`,
      );
    }
  }
}

/** The territories of content/guide.json are those question T1 tells apart. */
function checkTerritoires(contenu: ContenuSaisi, verifie: Verifie): void {
  const t1 = contenu.questions['t1'];
  const admises = t1?.reponses.map(({ id }) => id) ?? [];
  const fichier = 'content/guide.json';
  verifie(
    t1?.parDefaut === GUIDE.ici && admises[0] === GUIDE.ici,
    fichier,
    'ici',
    `« ${GUIDE.ici} » doit être la première réponse de T1 et sa réponse « parDefaut » ; corriger content/questions/t1.yaml`,
  );
  for (const [id, { reponses }] of Object.entries(GUIDE.territoires))
    for (const reponse of reponses)
      verifie(
        admises.includes(reponse),
        fichier,
        `territoires.${id}.reponses`,
        `« ${reponse} » n’est pas une réponse de T1 ; valeurs admises : ${admises.join(', ')}`,
      );
}

/** The same folders without what every JavaScript object inherits: an organisme called « constructor » does not exist. */
const sansHeritage = (contenu: ContenuSaisi): ContenuSaisi =>
  Object.fromEntries(
    Object.entries(contenu).map(([dossier, entrees]) => [dossier, Object.assign(Object.create(null), entrees)]),
  ) as ContenuSaisi;

/** Gathers defects, each as one French sentence: file, field, cure. */
function gather(controle: (verifie: Verifie) => void): string[] {
  const defauts: string[] = [];
  controle((juste, fichier, champ, cause) => {
    if (!juste) defauts.push(`${fichier}, champ « ${champ} » : ${cause}.`);
  });
  return defauts;
}

/** Every situation of content/cas that the model answers otherwise than its file says. */
export const findSituationsFausses = (contenu: ContenuSaisi, modele: Modele): string[] =>
  gather((verifie) => checkSituations(contenu, modele, verifie));

/** Every public text cited but not listed as read, or listed and cited nowhere; `textes` holds what MDX files say. */
export const findExtraitsFaux = (contenu: ContenuSaisi, textes: Readonly<Record<string, string>>): string[] =>
  gather((verifie) => checkExtraits(contenu, textes, verifie));

/** Everything wrong in the content once each file is well formed, as French sentences; empty when all is well. */
export function findDefauts(lu: ContenuSaisi): string[] {
  const contenu = sansHeritage(lu);
  const references = gather((verifie) => {
    checkQuestions(contenu, verifie);
    checkTerritoires(contenu, verifie);
    checkMesures(contenu, verifie);
    checkGlossaire(contenu, verifie);
    checkOrganismes(contenu, verifie);
    checkCas(contenu, verifie);
    checkTextes(contenu, verifie);
    checkOrientations(contenu, verifie);
    checkRecherche(contenu, verifie);
  });
  // What follows reads answers and places: every reference must hold first.
  if (references.length) return references;
  return gather((verifie) => {
    checkCriteres(contenu, verifie);
    checkReponses(contenu, verifie);
    checkBoucles(contenu, verifie);
    checkHomonymes(contenu, verifie);
    checkDurees(contenu, verifie);
    checkDates(contenu, verifie);
    checkEtiquettes(contenu, verifie);
    checkRemises(contenu, GUIDE.comparaison, verifie);
    checkPhrases(contenu, (dossier) => COLLECTIONS[dossier as NomCollection].extension, verifie);
  });
}
