/** The kinds of content an author may start: the files each needs, and what to do with them next. */
import { gabaritOrganisme, gabaritQuestion, gabaritTerme } from './autres.ts';
import { gabaritCas, gabaritCasDeMesure, gabaritMesure, gabaritRemise } from './mesure.ts';

interface Sorte {
  /** How an identifier is written, and what to say when it is not. */
  motif: RegExp;
  attendu: string;
  /** Path under content/ and text of each file, the main one first. */
  fichiers: (id: string) => [chemin: string, texte: string][];
  etapes: (id: string) => string[];
}

const NOM = {
  motif: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  attendu: 'minuscules sans accent, chiffres et tirets, comme « mon-identifiant »',
};
const REMPLIR = 'Remplacer chaque « À COMPLÉTER » : npm run check:contenu les nomme un par un.';
const RELEVER = 'Enregistrer le contenu : npm run version:contenu';
const TOUT = 'Tout vérifier : npm test';
const INVENTAIRE = 'tests/contenu/contenu.test.ts';

export const SORTES: Record<string, Sorte> = {
  mesure: {
    ...NOM,
    fichiers: (id) => [
      [`mesures/${id}.mdx`, gabaritMesure()],
      [`cas/${id}.yaml`, gabaritCasDeMesure(id)],
      [`remises/${id}.yaml`, gabaritRemise()],
    ],
    etapes: (id) => [
      REMPLIR,
      'Créer ce qui manque : npm run nouveau -- organisme …, question …, ou terme …',
      `Compléter « attendus » dans les cas qui ouvrent les mêmes portes : npm run test:unit -- tests/contenu/cas.test.ts les nomme.`,
      `Ajouter « ${id} » à MESURES dans ${INVENTAIRE}.`,
      'Faire écrire par quelqu’un d’autre sa seconde lecture, dans tests/unit/decision/seconde-lecture.ts.',
      RELEVER,
      'La voir : npm run dev, puis ouvrir l’adresse affichée suivie de ' + `/mesures/${id}/`,
      TOUT,
      `Si c’est une fiche de comparaison, supprimer content/remises/${id}.yaml ; si elle est à lire seulement, voir « Ajouter » dans content/LISEZ-MOI.md.`,
    ],
  },
  question: {
    motif: /^[A-Za-z][0-9]$/,
    attendu: 'une lettre et un chiffre, comme « B3 »',
    fichiers: (id) => [[`questions/${id.toLowerCase()}.yaml`, gabaritQuestion(id)]],
    etapes: (id) => [
      REMPLIR,
      `La faire lire par un critère au moins d’une mesure : si: { question: ${id.toUpperCase()}, parmi: [oui] }. Sinon elle n’est jamais posée.`,
      'Donner sa réponse dans les cas qui ouvrent les portes de cette mesure : npm run test:unit -- tests/contenu/cas.test.ts les nomme.',
      'Compléter la seconde lecture de cette mesure, dans tests/unit/decision/seconde-lecture.ts.',
      `Ajouter la ligne « ${id.toUpperCase()}: oui non » à QUESTIONS dans ${INVENTAIRE}.`,
      RELEVER,
      TOUT,
    ],
  },
  organisme: {
    ...NOM,
    fichiers: (id) => [[`organismes/${id}.yaml`, gabaritOrganisme()]],
    etapes: (id) => [REMPLIR, `Le citer dans une mesure : organisme: ${id}`, RELEVER, TOUT],
  },
  cas: {
    ...NOM,
    fichiers: (id) => [[`cas/${id}.yaml`, gabaritCas()]],
    etapes: () => [
      REMPLIR,
      'Écrire les verdicts d’après la source, puis comparer : npm run test:unit -- tests/contenu/cas.test.ts',
      RELEVER,
      TOUT,
    ],
  },
  terme: {
    ...NOM,
    fichiers: (id) => [[`glossaire/${id}.yaml`, gabaritTerme()]],
    etapes: () => [REMPLIR, RELEVER, TOUT],
  },
};
