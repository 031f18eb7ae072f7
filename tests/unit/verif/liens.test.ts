/** The check of links sees each kind of defect, on a site of three pages damaged one fault at a time. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exterieurs, findDefautsLiens } from '../../verif/liens/defauts.ts';
import { readSite } from '../../verif/liens/site.ts';

const SITE: Record<string, string> = {
  'index.html':
    '<link rel="icon" href="/icone.svg"><h1 id="haut">Accueil</h1><a href="/mesures/masp/#duree">MASP</a>' +
    '<a href="#haut">Haut</a><a href="/comparer/#masp">Comparer</a><a href="/trouver/#masp">Trouver</a><a href="/echeancier/#masp">Dates</a>' +
    '<script>onfocus=()=>import(`/_astro/boite.js`)</script>',
  'mesures/masp/index.html': '<h2 id="duree">Durée</h2><a href="../../">Accueil</a>',
  'comparer/index.html': '<p data-source="/donnees/comparer.0a.json">Comparer</p><a href="/">Accueil</a>',
  'trouver/index.html': '<p data-source="/donnees/questionnaire.0a.json">Trouver</p><a href="/">Accueil</a>',
  'echeancier/index.html': '<select><option value="masp">MASP</option></select><a href="/">Accueil</a>',
  '404.html': '<a href="/">Accueil</a>',
  'icone.svg': '<svg/>',
  'robots.txt': '',
  '_astro/boite.js': 'import"./mots.js";fetch("/donnees/recherche.0a.json")',
  '_astro/mots.js': 'export{}',
  'donnees/recherche.0a.json': '{"adresse":"/mesures/masp/"}',
  'donnees/questionnaire.0a.json': '{"cartes":{"masp":{}}}',
  'donnees/comparer.0a.json': '{"mesures":{"masp":{}},"ecartees":[]}',
};

const dossier = mkdtempSync(join(tmpdir(), 'liens-'));
afterAll(() => rmSync(dossier, { recursive: true }));

/** The site with some files replaced, or removed when null. */
function readEssai(nom: string, change: Record<string, string | null> = {}) {
  const racine = join(dossier, nom.replaceAll(/\W/g, '-'));
  for (const [fichier, texte] of Object.entries({ ...SITE, ...change })) {
    if (texte === null) continue;
    mkdirSync(dirname(join(racine, fichier)), { recursive: true });
    writeFileSync(join(racine, fichier), texte);
  }
  return readSite(racine);
}
const add = (fichier: string, html: string) => ({ [fichier]: `${SITE[fichier]}${html}` });

describe('Le contrôle des liens', () => {
  it('ne trouve rien à redire à un site entier', () => {
    expect(findDefautsLiens(readEssai('entier'))).toEqual([]);
  });

  it.each<[string, Record<string, string | null>, string]>([
    ['une page absente', add('index.html', '<a href="/mesures/lune/">'), '« /mesures/lune/ » ne mène nulle part'],
    ['une adresse relative fausse', add('mesures/masp/index.html', '<a href="../">'), '« ../ » ne mène nulle part'],
    ['une ancre absente', add('index.html', '<a href="/mesures/masp/#lune">'), 'l’ancre « lune » n’existe pas'],
    ['une adresse vide', add('index.html', '<a href="">'), 'l’adresse est vide'],
    ['une image absente', add('index.html', '<img src="/lune.png">'), '« /lune.png » ne mène nulle part'],
    ['une donnée absente', add('index.html', '<p data-source="/donnees/lune.json">'), '« /donnees/lune.json »'],
    ['un style absent', add('index.html', '<style>a{background:url(/lune.svg)}</style>'), '« /lune.svg »'],
    ['un module absent', { '_astro/mots.js': null }, '/_astro/boite.js : « ./mots.js » ne mène nulle part'],
    ['un résultat de recherche mort', { 'donnees/recherche.0a.json': '["/lune/"]' }, '« /lune/ » ne mène nulle part'],
    ['deux fois le même identifiant', add('index.html', '<p id="haut">'), 'portent l’identifiant « haut »'],
    ['une page hors d’atteinte', { 'lune/index.html': '<a href="/">' }, '/lune/ : aucun chemin de liens n’y mène'],
    ['un fichier que rien ne cite', { 'lune.png': '' }, '/lune.png : aucune page et aucun script ne cite'],
    ['une mesure non proposée', add('index.html', '<a href="/trouver/#lune">'), 'ne propose pas cette mesure'],
    ['une situation illisible', add('index.html', '<a href="/trouver/#1.lune">'), 'ne sait pas lire ce lien'],
    ['une comparaison refusée', add('index.html', '<a href="/comparer/#masp,lune">'), 'ne s’appelle « lune »'],
    ['une échéance incalculable', add('index.html', '<a href="/echeancier/#lune">'), 'l’échéancier ne calcule rien'],
    ['une impasse', { 'mesures/masp/index.html': '<h2 id="duree"><a href="#duree">Durée</a>' }, 'aucun lien n’en sort'],
    ['une ancre dans un fichier', add('index.html', '<a href="/icone.svg#lune">'), 'ce fichier n’a pas d’ancre'],
  ])('voit %s, une seule fois', (nom, change, attendu) => {
    const defauts = findDefautsLiens(readEssai(nom, change));
    expect(defauts).toHaveLength(1);
    expect(defauts[0]).toContain(attendu);
  });

  it('range par hôte les liens qui sortent du site, avec leurs pages, sans les suivre', () => {
    const sortants = '<a href="https://exemple.invalid/a"><a href="tel:15"><a href="https://exemple.invalid/b">';
    const site = readEssai('sortants', add('mesures/masp/index.html', sortants));
    expect(findDefautsLiens(site)).toEqual([]);
    expect([...exterieurs(site)]).toEqual([
      ['exemple.invalid', ['/mesures/masp/']],
      ['tel:', ['/mesures/masp/']],
    ]);
  });

  it('demande de construire le site quand il n’y en a pas', () => {
    expect(() => readSite(join(dossier, 'rien'))).toThrow('lancez d’abord « npm run build »');
  });
});
