/**
 * `npm run verif:langue`, after a build: the spelling of every word a reader meets, and the length of every sentence.
 * Words: the built pages and the strings of content/, against a French dictionary and docs/langue/lexique.txt.
 * Words with no space between them once inline tags are gone: in the built pages.
 * Sentences: content/ only, 30 words at most, but for those of docs/langue/phrases-longues.txt. Exit 1 on any finding.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionnaire from 'dictionary-fr';
import nspell from 'nspell';
import { readContenu } from '../catalogue/disque.ts';
import { requireSite } from './lancement.ts';
import { compteMots, motsColles, motsDe, phrasesDe, texteDeHtml } from '../publication/phrases.ts';

const RACINE = join(import.meta.dirname, '../..');
const DIST = join(RACINE, 'dist');
const MOTS_AU_PLUS = 30;
requireSite(DIST);

/** One reviewed exception per line; « # » starts a comment. */
function readListe(nom: string): Set<string> {
  const lignes = readFileSync(join(RACINE, 'docs/langue', nom), 'utf8').split('\n');
  return new Set(lignes.map((ligne) => ligne.replace(/#.*/, '').trim()).filter(Boolean));
}

interface Texte {
  ou: string;
  texte: string;
}

/** Strings of a content file that read as text: those with a space in them. */
function* chaines(noeud: unknown, ou: string): Generator<Texte> {
  if (typeof noeud === 'string') {
    if (noeud.includes(' ')) yield { ou, texte: noeud };
  } else if (typeof noeud === 'object' && noeud !== null)
    for (const [cle, valeur] of Object.entries(noeud)) yield* chaines(valeur, `${ou}.${cle}`);
}

const corpsMdx = (dossier: string): Texte[] =>
  readdirSync(join(RACINE, 'content', dossier)).map((fichier) => ({
    ou: `content/${dossier}/${fichier}`,
    texte: readFileSync(join(RACINE, 'content', dossier, fichier), 'utf8')
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/<[^>]*>|\]\([^)]*\)/g, ' '),
  }));

const contenu = [
  ...Object.entries(readContenu()).flatMap(([dossier, fichiers]) => [...chaines(fichiers, `content/${dossier}`)]),
  ...corpsMdx('mesures'),
  ...corpsMdx('lecons'),
];
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((fichier) => fichier.endsWith('.html'))
  .map((fichier) => ({ ou: `dist/${fichier}`, html: readFileSync(join(DIST, fichier), 'utf8') }));
const textes = pages.map(({ ou, html }) => ({ ou, texte: texteDeHtml(html) }));

/** Every word, with the first place it was met. */
const mots = new Map<string, string>();
for (const { ou, texte } of [...contenu, ...textes])
  for (const mot of motsDe(texte)) if (!mots.has(mot)) mots.set(mot, ou);

const correcteur = nspell(Buffer.from(dictionnaire.aff), Buffer.from(dictionnaire.dic));
const lexique = readListe('lexique.txt');
const isConnu = (mot: string): boolean =>
  [mot, mot.toLowerCase()].some((forme) => lexique.has(forme) || correcteur.correct(forme)) ||
  (mot.includes('-') && mot.split('-').every((partie) => partie === '' || isConnu(partie)));
const inconnus = [...mots].filter(([mot]) => !isConnu(mot));

const colles = pages.flatMap(({ ou, html }) =>
  motsColles(html)
    .filter((mots) => !isConnu(mots))
    .map((mots) => ({ ou, mots })),
);

const tolerees = readListe('phrases-longues.txt');
const phrases = contenu.flatMap(({ ou, texte }) =>
  phrasesDe(texte).map((phrase) => ({ ou, phrase, mots: compteMots(phrase) })),
);
const longues = phrases.filter(({ phrase, mots: nombre }) => nombre > MOTS_AU_PLUS && !tolerees.has(phrase));
const longueurs = phrases.map(({ mots: nombre }) => nombre).sort((a, b) => a - b);

for (const [mot, ou] of inconnus)
  console.log(`${ou} : mot inconnu « ${mot} » ; le corriger, ou l’ajouter à docs/langue/lexique.txt.`);
for (const { ou, mots } of colles) console.log(`${ou} : mots collés « ${mots} » ; laisser une espace entre eux.`);
for (const { ou, phrase, mots: nombre } of longues)
  console.log(`${ou} : phrase de ${nombre} mots, à couper : « ${phrase} »`);
console.log(
  `${mots.size} mots différents, ${inconnus.length} inconnus, ${colles.length} collés ; ${phrases.length} phrases, médiane ${longueurs[longueurs.length >> 1]} mots, 9 sur 10 à ${longueurs[Math.floor(longueurs.length * 0.9)]} mots au plus, ${longues.length} de plus de ${MOTS_AU_PLUS} mots hors exceptions.`,
);
if (inconnus.length + colles.length + longues.length) process.exitCode = 1;
