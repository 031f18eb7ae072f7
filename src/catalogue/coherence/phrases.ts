/** Texts that say nothing, too much, or a telephone that cannot be dialled. */
import type { ContenuSaisi } from '../../schemas/collections.ts';
import type { Verifie } from './defauts.ts';

/** Longest text of one field: far above the longest sentence, far below what a page can show. */
const CARACTERES_AU_PLUS = 1500;
/** What a telephone looks like, right or wrong: two digits starting with 0, then pairs. */
const TELEPHONE = /(?<![\d/])0\d(?:[ .]\d\d)+(?!\d)/g;

function* textesDe(noeud: unknown, champ: string): Generator<readonly [champ: string, texte: string]> {
  if (typeof noeud === 'string') yield [champ, noeud];
  else if (typeof noeud === 'object' && noeud !== null)
    for (const [cle, valeur] of Object.entries(noeud)) yield* textesDe(valeur, champ ? `${champ}.${cle}` : cle);
}

/** Refuses, in every file, a text without a letter or a figure, one of excessive length, a telephone of the wrong length. */
export function checkPhrases(contenu: ContenuSaisi, extension: (dossier: string) => string, verifie: Verifie): void {
  for (const [dossier, entrees] of Object.entries(contenu))
    for (const [id, entree] of Object.entries(entrees))
      for (const [champ, texte] of textesDe(entree, '')) {
        const refuse = (juste: boolean, cause: string) =>
          verifie(juste, `content/${dossier}/${id}.${extension(dossier)}`, champ, cause);
        refuse(/[\p{L}\p{N}]/u.test(texte), `« ${texte.slice(0, 20)} » ne dit rien ; écrire une phrase`);
        refuse(
          texte.length <= CARACTERES_AU_PLUS,
          `${texte.length} caractères, ${CARACTERES_AU_PLUS} au plus ; couper en plusieurs faits`,
        );
        for (const [numero] of texte.matchAll(TELEPHONE))
          refuse(
            numero.replaceAll(/\D/g, '').length === 10,
            `« ${numero} » n’a pas dix chiffres ; corriger le numéro d’après la source`,
          );
      }
}
