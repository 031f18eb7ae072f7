/** A JSON text from outside, read once and for all: what JSON leaves open (a key written twice, endless nesting) is refused. */
import { visit } from 'jsonc-parser';

/** A list of cases holds objects, which hold answers, which hold lists; well above it, nobody wrote this by hand. */
const NIVEAUX = 32;

/** The value of a JSON text; throws a sentence that says where it goes wrong. */
export function parseEntree(texte: string): unknown {
  let valeur: unknown;
  try {
    valeur = JSON.parse(texte.replace(/^\uFEFF/, ' '));
  } catch (erreur) {
    const position = /position (\d+)/.exec((erreur as Error).message)?.[1];
    const ou = position === undefined ? '' : ` vers le caractère ${Number(position) + 1}`;
    throw new Error(`JSON illisible${ou} ; corrigez la syntaxe (guillemets, virgules, accolades).`, {
      cause: erreur,
    });
  }
  checkCles(texte.replace(/^\uFEFF/, ' '));
  return valeur;
}

/** `JSON.parse` keeps the last of two equal keys, without a word: of two answers, one would be lost. */
function checkCles(texte: string): void {
  const niveaux: Set<string>[] = [];
  const enter = (debut: number) => {
    if (niveaux.push(new Set()) > NIVEAUX)
      throw new Error(`JSON trop imbriqué vers le caractère ${debut + 1} ; un cas tient en quelques niveaux.`);
  };
  const leave = () => {
    niveaux.pop();
  };
  visit(texte, {
    onObjectBegin: enter,
    onArrayBegin: enter,
    onObjectEnd: leave,
    onArrayEnd: leave,
    onObjectProperty: (cle, debut) => {
      const cles = niveaux.at(-1);
      if (cles?.has(cle))
        throw new Error(
          `La clé ${JSON.stringify(cle)} est écrite deux fois, la seconde vers le caractère ${debut + 1} ; gardez-en une seule.`,
        );
      cles?.add(cle);
    },
  });
}
