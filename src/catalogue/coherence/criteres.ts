/** Criteria that can never do their work: always or never true, contradictory, or too wide to be asked about. */
import { evaluateCondition, FAUX, VRAI, type Valeur } from '../../decision/logique.ts';
import { questionsDe, type Condition, type Reponses } from '../../decision/modele.ts';
import type { ContenuSaisi } from '../../schemas/collections.ts';
import type { Verifie } from './defauts.ts';

/** The path of questions is computed over every way of answering one criterion: beyond this, a page would wait. */
const QUESTIONS_AU_PLUS = 8;

type Feuille = Exclude<Condition, { tous: Condition[] } | { un: Condition[] }>;

const feuillesDe = (condition: Condition): Feuille[] =>
  'question' in condition
    ? [condition]
    : ('tous' in condition ? condition.tous : condition.un).flatMap((branche) => feuillesDe(branche));

const citeesPar = (feuille: Feuille) => ('parmi' in feuille ? feuille.parmi : feuille.hors);

/** Every set made of some of these boxes, the empty one left out. */
const ensembles = (boites: readonly string[]): string[][] =>
  boites.reduce<string[][]>((faits, boite) => [...faits, ...faits.map((fait) => [...fait, boite])], [[]]).slice(1);

/** Ways of answering one question that these leaves tell apart, « ne sait pas » left out. */
function manieres({ questions }: ContenuSaisi, code: string, feuilles: readonly Feuille[]): string[][] {
  const question = questions[code.toLowerCase()];
  if (!question) return [];
  const seules = question.reponses.map(({ id }) => [id]);
  if (!question.multiple) return seules;
  // Boxes that every leaf reads alike make one sort: one of each sort is enough.
  const sortes = new Map<string, string>();
  for (const { id, exclusive } of question.reponses) {
    const lecture = feuilles.map((feuille) => [citeesPar(feuille).includes(id), feuille.doute?.includes(id) ?? false]);
    if (!exclusive) sortes.set(String(lecture), id);
  }
  return [...seules, ...ensembles([...sortes.values()])];
}

/** Values that a condition takes over every way of answering what it reads. */
function valeursDe(contenu: ContenuSaisi, condition: Condition): Set<Valeur> {
  const feuilles = feuillesDe(condition);
  const produit = questionsDe(condition).reduce<Reponses[]>(
    (faites, code) =>
      manieres(
        contenu,
        code,
        feuilles.filter(({ question }) => question === code),
      ).flatMap((maniere) => faites.map((reponses) => ({ ...reponses, [code]: maniere }))),
    [{}],
  );
  return new Set(produit.map((reponses) => evaluateCondition(condition, reponses)));
}

function defautsDeFeuille({ questions }: ContenuSaisi, feuille: Feuille): string[] {
  const citees = citeesPar(feuille);
  const doute = feuille.doute ?? [];
  const toutes = questions[feuille.question.toLowerCase()]?.reponses.map(({ id }) => id) ?? [];
  const { question } = feuille;
  const repetee = [...citees, ...doute].find((id, rang, liste) => liste.indexOf(id) !== rang);
  return [
    ...(repetee ? [`la réponse « ${repetee} » de ${question} est citée deux fois ; ne la garder qu’une fois`] : []),
    ...(toutes.length && toutes.every((id) => citees.includes(id))
      ? [
          `toutes les réponses de ${question} sont citées : la condition ne distingue rien ; en retirer, ou la supprimer`,
        ]
      : []),
  ];
}

/** Refuses a criterion that no answer, or every answer, satisfies, and two required ones that cannot both hold. */
export function checkCriteres(contenu: ContenuSaisi, verifie: Verifie): void {
  for (const [id, { criteres }] of Object.entries(contenu.mesures)) {
    const fichier = `content/mesures/${id}.mdx`;
    const refuse = (critere: string, cause: string) => verifie(false, fichier, `criteres.${critere}`, cause);
    const lus = criteres.filter(({ id: critere, si }) => {
      const defauts = feuillesDe(si).flatMap((feuille) => defautsDeFeuille(contenu, feuille));
      const nombre = questionsDe(si).length;
      if (nombre > QUESTIONS_AU_PLUS)
        defauts.push(`lit ${nombre} questions, ${QUESTIONS_AU_PLUS} au plus ; le couper en plusieurs critères`);
      for (const defaut of defauts) refuse(critere, defaut);
      return defauts.length === 0;
    });
    for (const { id: critere, si } of lus) {
      const valeurs = valeursDe(contenu, si);
      if (!valeurs.has(VRAI)) refuse(critere, 'aucune réponse ne le rend vrai ; corriger sa condition');
      else if (!valeurs.has(FAUX) && valeurs.size === 1)
        refuse(critere, 'toute réponse le rend vrai ; corriger sa condition, ou le supprimer');
    }
    const requis = lus.filter(({ type }) => type === 'requis');
    requis.forEach(({ id: un, si }, rang) => {
      for (const autre of requis.slice(rang + 1)) {
        const communes = questionsDe(si).some((code) => questionsDe(autre.si).includes(code));
        if (communes && !valeursDe(contenu, { tous: [si, autre.si] }).has(VRAI))
          refuse(un, `ne peut jamais être vrai avec « ${autre.id} », requis aussi ; corriger l’un des deux`);
      }
    });
  }
}
