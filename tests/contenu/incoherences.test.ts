/** Content that is well formed and says something impossible is refused, in French: the file, the field, the cure. */
import { expect, it } from 'vitest';
import { assembleCatalogue } from '../../src/catalogue/assemblage.ts';
import { findDefauts } from '../../src/catalogue/coherence/coherence.ts';
import { refusDuCorps } from '../../src/catalogue/coherence/mdx.ts';
import { readContenu } from '../../src/catalogue/disque.ts';
import { mesureSchema } from '../../src/schemas/mesure.ts';
import type { ContenuSaisi } from '../../src/schemas/collections.ts';

const contenu = readContenu();

function refusDe(abime: (contenu: ContenuSaisi) => void): string {
  const copie = structuredClone(contenu);
  abime(copie);
  const defauts = findDefauts(copie);
  if (defauts.length) return defauts.join('\n');
  try {
    assembleCatalogue(copie);
  } catch (erreur) {
    return (erreur as Error).message;
  }
  throw new Error('Contenu abîmé accepté');
}

const masp = ({ mesures }: ContenuSaisi) => mesures['masp'] as ContenuSaisi['mesures'][string];
const majeur = (c: ContenuSaisi) => masp(c).criteres[0] as ContenuSaisi['mesures'][string]['criteres'][number];
const question = ({ questions }: ContenuSaisi, id: string) => questions[id] as ContenuSaisi['questions'][string];
const cas = ({ cas: tous }: ContenuSaisi) => Object.values(tous)[0] as ContenuSaisi['cas'][string];

it.each<[string, (c: ContenuSaisi) => void, RegExp]>([
  [
    'un critère que rien ne rend vrai',
    (c) => {
      majeur(c).si = {
        tous: [
          { question: 'A1', parmi: ['17'] },
          { question: 'A1', parmi: ['30+'] },
        ],
      };
    },
    /masp\.mdx, champ « criteres\.majeur » : aucune réponse ne le rend vrai/,
  ],
  [
    'un critère que tout rend vrai',
    (c) => {
      majeur(c).si = {
        un: [
          { question: 'A1', parmi: ['17'] },
          { question: 'A1', hors: ['17'] },
        ],
      };
    },
    /criteres\.majeur » : toute réponse le rend vrai/,
  ],
  [
    'deux critères requis qui s’excluent',
    (c) => {
      masp(c).criteres.push({ ...majeur(c), id: 'mineur', si: { question: 'A1', parmi: ['17'] } });
    },
    /ne peut jamais être vrai avec « mineur »/,
  ],
  [
    'toutes les réponses citées',
    (c) => {
      majeur(c).si = { question: 'B1', parmi: ['ponctuelle', 'chronique', 'aucune'] };
    },
    /toutes les réponses de B1 sont citées/,
  ],
  [
    'une réponse à la fois admise et douteuse',
    (c) => {
      majeur(c).si = { question: 'B1', parmi: ['chronique'], doute: ['chronique'] };
    },
    /« chronique » de B1 est citée deux fois/,
  ],
  [
    'une mesure qui se suit elle-même',
    (c) => {
      masp(c).enchainements.push({ sens: 'apres', mesure: 'masp', texte: 'Une autre MASP.' });
    },
    /la mesure se suit elle-même/,
  ],
  [
    'un organisme dont les parts tournent en rond',
    (c) => {
      (c.organismes['departement'] as ContenuSaisi['organismes'][string]).partieDe = 'slai';
    },
    /slai → departement → slai/,
  ],
  [
    'des remplacements en rond',
    (c) => {
      masp(c).actualite = { etat: 'ancien', texte: 'Remplacée.', remplaceePar: ['masp'] };
    },
    /les remplacements tournent en rond \(masp → masp\)/,
  ],
  [
    'un organisme au nom de tout objet JavaScript',
    (c) => {
      (masp(c).porteurs[0] as { organisme: string }).organisme = 'constructor';
    },
    /« constructor » n’existe pas dans content\/organismes/,
  ],
  [
    'un sujet qui porte le nom d’une mesure',
    (c) => {
      c.portes['masp'] = { ordre: 99, libelle: 'Un sujet', aide: 'Une aide.' };
    },
    /portes\/masp\.yaml, champ « nom du fichier » : une mesure porte déjà cet identifiant/,
  ],
  [
    'une adresse déjà prise',
    (c) => {
      c.organismes['questions'] = { ...(c.organismes['slai'] as ContenuSaisi['organismes'][string]), nom: 'Autre' };
    },
    /« questions » est déjà une adresse/,
  ],
  [
    'deux mesures d’un même sigle',
    (c) => {
      (c.mesures['maj'] as ContenuSaisi['mesures'][string]).sigle = 'MASP';
    },
    /« MASP » est déjà celui de content\/mesures/,
  ],
  [
    'deux questions d’un même ordre',
    (c) => {
      question(c, 'a1').ordre = question(c, 'b1').ordre;
    },
    /champ « ordre » : « 50 » est déjà celui de/,
  ],
  [
    'une case exclusive là où une seule réponse est admise',
    (c) => {
      (question(c, 'b1').reponses[0] as { exclusive: boolean }).exclusive = true;
    },
    /« exclusive » n’a de sens qu’avec « multiple: true »/,
  ],
  [
    'une case « aucune » qui n’exclut rien',
    (c) => {
      for (const reponse of question(c, 'p1').reponses) reponse.exclusive = false;
    },
    /cette réponse exclut les autres/,
  ],
  [
    'une réponse appelée nsp',
    (c) => {
      (question(c, 'b1').reponses[0] as { id: string }).id = 'nsp';
    },
    /« nsp » est réservé|réponse « ponctuelle » inconnue/,
  ],
  [
    'une question facultative qui décide',
    (c) => {
      question(c, 'a1').facultative = ['rsa'];
    },
    /une question facultative ne décide de rien/,
  ],
  [
    'une réponse supposée à une question ordinaire',
    (c) => {
      question(c, 'b1').parDefaut = 'aucune';
    },
    /une réponse que personne n’a donnée/,
  ],
  [
    'une durée dont le plus court dépasse le plus long',
    (c) => {
      masp(c).duree.initiale = { min: 12, max: 6 };
    },
    /le plus court \(12 mois\) dépasse le plus long/,
  ],
  [
    'un total plus court que la première période',
    (c) => {
      masp(c).duree.maximum = { mois: 6 };
    },
    /le total \(6 mois\) est plus court/,
  ],
  [
    'un nombre que la phrase ne dit pas',
    (c) => {
      masp(c).duree.maximum = { mois: 36 };
    },
    /36 mois n’est pas dans « De 6 à 12 mois, renouvelable ; 4 ans au plus\. »/,
  ],
  [
    'une durée chiffrée sans chiffre',
    (c) => {
      masp(c).duree = { etat: 'chiffree', texte: 'Selon le contrat.' };
    },
    /« chiffree » demande un nombre de mois/,
  ],
  [
    'une date qui n’existe pas',
    (c) => {
      (c.sources['tableau-artois'] as { dateChiffree: string }).dateChiffree = '2023-13-45';
    },
    /« 2023-13-45 » n’existe pas dans le calendrier/,
  ],
  [
    'un mois en chiffres qui n’est pas celui des mots',
    (c) => {
      (c.sources['referentiel-vosges'] as { dateChiffree: string }).dateChiffree = '2024-09';
    },
    /n’est pas celui de « octobre 2024/,
  ],
  [
    'une étiquette que le document ne peut porter',
    (c) => {
      masp(c).public.push({ texte: 'Un fait.', etiquette: 'droit' });
    },
    /l’étiquette « droit » ne va pas avec le document « tableau-artois »/,
  ],
  [
    'une page à remettre absente',
    (c) => {
      delete c.remises['masp'];
    },
    /écrire content\/remises\/masp\.yaml/,
  ],
  [
    'un texte de ponctuation',
    (c) => {
      masp(c).resume = '… ;';
    },
    /« … ; » ne dit rien/,
  ],
  [
    'un fait démesuré',
    (c) => {
      masp(c).resume = 'mot '.repeat(1000).trim();
    },
    /3999 caractères, 1500 au plus/,
  ],
  [
    'un téléphone de neuf chiffres',
    (c) => {
      masp(c).resume = 'Appeler le 03 21 56 88 5 ou le 03 21 56 88.';
    },
    /« 03 21 56 88 » n’a pas dix chiffres/,
  ],
  [
    'un cas qui attend un autre verdict que le modèle',
    (c) => {
      const [mesure = ''] = Object.keys(cas(c).attendus);
      cas(c).attendus[mesure] = cas(c).attendus[mesure] === 'ecartee' ? 'correspond' : 'ecartee';
    },
    /champ « attendus\.[a-z-]+ » : le modèle répond/,
  ],
  [
    'un cas où « aucune » va avec une autre réponse',
    (c) => {
      cas(c).reponses['P1'] = ['rsa', 'aucune'];
    },
    /champ « reponses\.P1 » : rsa, aucune : ces réponses ne vont pas ensemble/,
  ],
])('est refusé : %s', (_faute, abime, attendu) => {
  expect(refusDe(abime)).toMatch(attendu);
});

it.each([
  ['un script', 'Du texte <script>alert(1)</script>', 'une balise n’est pas admise'],
  ['un cadre', '<iframe src="/x/"></iframe>', 'une balise n’est pas admise'],
  ['un composant inconnu', '<Video nom="x" />', 'une balise n’est pas admise'],
  ['un attribut exécuté', '<Source rangee={process.exit()} />', 'une accolade serait exécutée'],
  ['une expression', 'La date : {new Date()}', 'une accolade serait exécutée'],
  ['un import', 'import x from "./x.ts"', '« import » et « export » ne sont pas admis'],
  ['un lien qui exécute', '[ici](javascript:alert(1))', 'le lien « javascript:alert(1 » quitte le guide'],
  ['un lien vers un autre site', '[ici](https://exemple.fr/)', 'le lien « https://exemple.fr/ » quitte le guide'],
  ['une image', '![x](/x.png)', 'une image n’est pas admise'],
])('dans le texte d’une fiche, est refusé : %s', (_faute, corps, attendu) => {
  expect(refusDuCorps(`Une ligne.\n${corps}`).join('\n')).toMatch(`texte, ligne 2 : ${attendu}`);
});

it.each([
  ['nature', { nature: [{ code: 'A', texte: 'Administrative', etiquette: 'a-confirmer' }] }],
  ['niveaux', { niveaux: [{ nom: 'Simple', texte: 'Un degré.', etiquette: 'a-confirmer' }] }],
  ['duree', { duree: { etat: 'chiffree', texte: 'Un an.', initiale: { max: 12, etiquette: 'a-confirmer' } } }],
  ['duree', { duree: { etat: 'chiffree', texte: 'Un an.', renouvellement: { mois: 12, etiquette: 'a-confirmer' } } }],
  [
    'duree',
    {
      duree: {
        etat: 'chiffree',
        texte: 'Un an.',
        jalons: [{ nom: 'Point', depuis: 'debut', etiquette: 'a-confirmer' }],
      },
    },
  ],
])('« a-confirmer » sans dire auprès de qui est refusé dans « %s »', (champ, fautif) => {
  const { error } = mesureSchema.safeParse({ ...contenu.mesures['masp'], ...fautif });
  expect(error?.issues.map(({ path, message }) => `${String(path[0])} : ${message}`).join()).toMatch(
    `${champ} : avec l’étiquette`,
  );
});
