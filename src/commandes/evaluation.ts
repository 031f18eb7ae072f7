/** Cases read from outside, checked one and all, then their verdicts as pieces of one JSON text. */
import type { Catalogue } from '../catalogue/assemblage.ts';
import { ETIQUETTES_AFFICHEES } from '../decision/etiquettes.ts';
import type { Modele, Reponses } from '../decision/modele.ts';
import { evaluateMesures } from '../decision/verdict.ts';
import { refusReponse } from './refus.ts';

export interface Cas {
  cas: string | null;
  reponses: Reponses;
}

const CHAMPS = ['cas', 'reponses'];

const isObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** Answers of one case, each value made a list; throws the sentence that refuses them. */
function readReponses(modele: Modele, nom: string, reponses: unknown): Reponses {
  if (!isObjet(reponses)) {
    throw new Error(
      `${nom} : « reponses » doit être un objet dont les clés sont des codes de question, comme {"A1": "30+"}.`,
    );
  }
  const codes = modele.questions.map(({ code }) => code);
  return Object.fromEntries(
    Object.entries(reponses).map(([code, valeur]) => {
      const question = modele.questions.find((autre) => autre.code === code);
      if (!question)
        throw new Error(`${nom} : question ${JSON.stringify(code)} inconnue ; codes admis : ${codes.join(', ')}.`);
      const valeurs: unknown[] = Array.isArray(valeur) ? valeur : [valeur];
      const refus = refusReponse(question, valeurs);
      if (refus) throw new Error(`${nom} : ${refus}`);
      return [code, valeurs as string[]];
    }),
  );
}

function readCas(modele: Modele, entree: unknown, rang: number): Cas {
  const numero = `Cas n° ${rang + 1}`;
  if (!isObjet(entree)) throw new Error(`${numero} : un objet {"cas": "…", "reponses": {…}} est attendu.`);
  const { cas, reponses } = entree;
  if (cas !== undefined && typeof cas !== 'string') throw new Error(`${numero} : « cas » doit être un texte.`);
  const nom = cas === undefined ? numero : `Cas « ${cas} »`;
  const inconnu = Object.keys(entree).find((champ) => !CHAMPS.includes(champ));
  if (inconnu !== undefined)
    throw new Error(`${nom} : champ ${JSON.stringify(inconnu)} inconnu ; champs admis : ${CHAMPS.join(', ')}.`);
  return { cas: cas ?? null, reponses: readReponses(modele, nom, reponses) };
}

/** Every case of an input, one object or a list; throws at the first that is refused. */
export const readLot = (modele: Modele, entree: unknown): Cas[] =>
  (Array.isArray(entree) ? entree : [entree]).map((cas, rang) => readCas(modele, cas, rang));

function evaluateCas(modele: Modele, { cas, reponses }: Cas) {
  const verdicts = evaluateMesures(modele, reponses).map(({ mesure, statut, motifs }) => {
    const dits = motifs.map(({ critere, effet, texte, source, etiquette }) => ({
      critere,
      effet,
      texte,
      source: `${source} (${ETIQUETTES_AFFICHEES[etiquette].mot})`,
    }));
    return [mesure, { statut, motifs: dits }] as const;
  });
  return { cas, verdicts: Object.fromEntries(verdicts) };
}

/** What `JSON.stringify(…, null, 2)` gives of the whole list, case by case: thousands of cases exceed what one string holds. */
export function* renderVerdicts({ modele }: Pick<Catalogue, 'modele'>, lot: readonly Cas[]): Generator<string> {
  if (!lot.length) return yield '[]\n';
  yield '[';
  for (const [rang, cas] of lot.entries()) {
    const texte = JSON.stringify(evaluateCas(modele, cas), null, 2);
    yield `${rang ? ',' : ''}\n  ${texte.replaceAll('\n', '\n  ')}`;
  }
  yield '\n]\n';
}
