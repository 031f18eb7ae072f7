/**
 * `npm run --silent evaluer -- FICHIER` (or `-` for standard input): verdicts on one situation or several, as JSON.
 * Anything wrong: one French sentence on standard error, exit 2, nothing on standard output.
 */
import { readFileSync } from 'node:fs';
import { readCatalogue } from '../catalogue/fichiers.ts';
import { ETIQUETTES_AFFICHEES } from '../domaine/etiquettes.ts';
import type { Modele, Reponses } from '../domaine/modele.ts';
import { evaluateMesures } from '../domaine/verdict.ts';
import { refusReponse } from './refus.ts';

class Refus extends Error {}

function readEntree(chemin: string | undefined): unknown {
  if (!chemin)
    throw new Refus('Indiquez un fichier JSON, ou « - » pour l’entrée standard : npm run --silent evaluer -- cas.json');
  let texte: string;
  try {
    texte = readFileSync(chemin === '-' ? 0 : chemin, 'utf8');
  } catch {
    throw new Refus(`Le fichier « ${chemin} » ne peut pas être lu ; vérifiez son nom et ses droits.`);
  }
  try {
    return JSON.parse(texte.replace(/^\uFEFF/, ''));
  } catch (erreur) {
    const position = /position (\d+)/.exec((erreur as Error).message)?.[1];
    const ou = position === undefined ? '' : ` vers le caractère ${Number(position) + 1}`;
    throw new Refus(`JSON illisible${ou} ; corrigez la syntaxe (guillemets, virgules, accolades).`);
  }
}

const isObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** Answers of one case, each value made a list; throws the sentence that refuses them. */
function readReponses(modele: Modele, nom: string, reponses: unknown): Reponses {
  if (!isObjet(reponses)) {
    throw new Refus(
      `${nom} : « reponses » doit être un objet dont les clés sont des codes de question, comme {"A1": "30+"}.`,
    );
  }
  const codes = modele.questions.map(({ code }) => code);
  return Object.fromEntries(
    Object.entries(reponses).map(([code, valeur]) => {
      const question = modele.questions.find((autre) => autre.code === code);
      if (!question)
        throw new Refus(`${nom} : question ${JSON.stringify(code)} inconnue ; codes admis : ${codes.join(', ')}.`);
      const valeurs: unknown[] = Array.isArray(valeur) ? valeur : [valeur];
      const refus = refusReponse(question, valeurs);
      if (refus) throw new Refus(`${nom} : ${refus}`);
      return [code, valeurs as string[]];
    }),
  );
}

function evaluateCas(modele: Modele, entree: unknown, rang: number) {
  if (!isObjet(entree)) throw new Refus(`Cas n° ${rang + 1} : un objet {"cas": "…", "reponses": {…}} est attendu.`);
  const { cas, reponses } = entree;
  if (cas !== undefined && typeof cas !== 'string') throw new Refus(`Cas n° ${rang + 1} : « cas » doit être un texte.`);
  const nom = cas === undefined ? `Cas n° ${rang + 1}` : `Cas « ${cas} »`;
  const verdicts = evaluateMesures(modele, readReponses(modele, nom, reponses)).map(({ mesure, statut, motifs }) => {
    const dits = motifs.map(({ critere, effet, texte, source, etiquette }) => ({
      critere,
      effet,
      texte,
      source: `${source} (${ETIQUETTES_AFFICHEES[etiquette].mot})`,
    }));
    return [mesure, { statut, motifs: dits }] as const;
  });
  return { cas: cas ?? null, verdicts: Object.fromEntries(verdicts) };
}

try {
  const { modele } = readCatalogue();
  const entree = readEntree(process.argv[2]);
  const resultats = (Array.isArray(entree) ? entree : [entree]).map((cas, rang) => evaluateCas(modele, cas, rang));
  process.stdout.write(`${JSON.stringify(resultats, null, 2)}\n`);
} catch (erreur) {
  process.stderr.write(`${erreur instanceof Error ? erreur.message.replaceAll('\n', ' ') : String(erreur)}\n`);
  process.exitCode = 2;
}
