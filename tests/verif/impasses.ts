/**
 * `npm run verif:impasses`: walks every distinguishable result of each door, and says which give nobody to call.
 * Answers that no criterion and no block tells apart are walked once; questions come in the order they are asked.
 */
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { toDonneesQuestionnaire } from '../../src/rubriques/trouver/donnees.build.ts';
import { parcourtImpasses } from './impasses/marche.ts';

const donnees = { ...toDonneesQuestionnaire(readCatalogue()), version: '', empreinte: '' };
const bilans = parcourtImpasses(donnees);
for (const { porte, situations, sansMesure, impasses } of bilans)
  console.log(
    `${porte.padEnd(16)} ${String(situations).padStart(7)} situations, ${String(sansMesure).padStart(6)} sans aucune mesure, ${impasses.length} sans personne à appeler`,
  );
const perdus = bilans.flatMap(({ porte, impasses }) => impasses.map((reponses) => ({ porte, reponses })));
for (const { porte, reponses } of perdus.slice(0, 20)) console.error(`Impasse : ${porte} ${JSON.stringify(reponses)}`);
process.exitCode = perdus.length ? 1 : 0;
