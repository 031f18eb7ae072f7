/**
 * `npm run verif:machine`: walks the questionnaire whole, door by door, on the real content. Prints how many states,
 * answers and ways each door holds, then checks that each measure reaches every status it can take; exit 1 on any
 * defect, or when the walk takes more than ten seconds
 * of processor.
 */
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { evaluateMesure } from '../../src/decision/verdict.ts';
import { parcoursDe } from '../../src/rubriques/trouver/questionnaire.machine.ts';
import { defautsDe, walkPorte } from '../fabriques/portes.ts';
import { completions } from '../fabriques/recherche.ts';

const BUDGET_MS = 10_000;
const { modele, portes } = readCatalogue();
const nombre = (valeur: number) => valeur.toLocaleString('fr-FR');
const defauts: string[] = [];
/** Statuses met at a result, by measure. */
const atteints = new Map(modele.mesures.map(({ id }) => [id, new Set<string>()]));
let [etats, duree] = [0, 0];

for (const { id: porte } of portes) {
  const debut = process.cpuUsage();
  const marche = walkPorte(modele, porte);
  defauts.push(...defautsDe(modele, marche).map((defaut) => `${porte} : ${defaut}`));
  for (const { value, context } of marche.etats) {
    if (value !== 'resultats') continue;
    const { effectives } = parcoursDe(context);
    for (const mesure of marche.enVue) atteints.get(mesure.id)?.add(evaluateMesure(mesure, effectives).statut);
  }
  const { user, system } = process.cpuUsage(debut);
  const ms = (user + system) / 1000;
  const suites = marche.parLieu.map(([, suite]) => suite);
  const parcours = suites.reduce((total, suite) => total + suite.parcours, 0);
  const questions = Math.max(...suites.map((suite) => suite.questions));
  console.log(
    `${porte} : ${nombre(marche.etats.length)} états, ${nombre(marche.reponses)} réponses envoyées, ${nombre(parcours)} parcours, ${questions} questions au plus, ${ms.toFixed(0)} ms`,
  );
  etats += marche.etats.length;
  duree += ms;
}

for (const mesure of modele.mesures) {
  const possibles = new Set<string>();
  for (const reponses of completions(modele, mesure)) possibles.add(evaluateMesure(mesure, reponses).statut);
  for (const statut of possibles)
    if (!atteints.get(mesure.id)?.has(statut)) defauts.push(`${mesure.id} : aucun parcours ne mène à « ${statut} »`);
}
if (duree > BUDGET_MS) defauts.push(`tout parcourir prend ${(duree / 1000).toFixed(1)} s de processeur, plus que 10 s`);

for (const defaut of defauts) console.error(defaut);
console.log(`${nombre(etats)} états, ${(duree / 1000).toFixed(1)} s de processeur, ${nombre(defauts.length)} défauts`);
process.exitCode = defauts.length ? 1 : 0;
