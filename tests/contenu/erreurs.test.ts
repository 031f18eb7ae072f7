/** A mistake in a content file is refused with one French message: the file, the field, the cure. */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { copieContenu } from '../fabriques/contenu.ts';

const copie = copieContenu();
afterEach(copie.restaure);
afterAll(copie.efface);

/** The message refusing the damaged copy; fails when it is accepted. */
function refus(): string {
  try {
    readCatalogue(copie.dossier);
  } catch (erreur) {
    return (erreur as Error).message;
  }
  throw new Error('Contenu abîmé accepté');
}

describe('Une erreur de contenu', { timeout: 30_000 }, () => {
  it.each<[string, string, string | RegExp, string, (string | RegExp)[]]>([
    [
      'un organisme inconnu',
      'mesures/mjagbf.mdx',
      '- organisme: atpc',
      '- organisme: atpx',
      [
        'content/mesures/mjagbf.mdx',
        'porteurs.organisme',
        '« atpx » n’existe pas dans content/organismes ; corriger l’identifiant',
      ],
    ],
    [
      'un texte de loi cité sans avoir été lu',
      'mesures/masp.mdx',
      'rangee: "CASF, art. L271-4"',
      'rangee: "CASF, art. L271-44"',
      [
        'content/mesures/masp.mdx',
        '« CASF, art. L271-44 » n’est pas dans les extraits de content/sources/textes-de-loi.yaml',
      ],
    ],
    [
      'un texte de loi cité dans une leçon sans avoir été lu',
      'lecons/protection-des-majeurs.mdx',
      'rangee="code civil, art. 442"',
      'rangee="code civil, art. 4422"',
      ['content/lecons/protection-des-majeurs.mdx', 'texte', '« code civil, art. 4422 » n’est pas dans les extraits'],
    ],
    [
      'un texte de loi lu que rien ne cite',
      'sources/textes-de-loi.yaml',
      'extraits:',
      'extraits:\n  - { rangee: "code civil, art. 1", article: Code civil, lu: "2026-11-30", dit: Rien ici. }',
      ['content/sources/textes-de-loi.yaml', 'extraits', 'rien ne cite « code civil, art. 1 » ; retirer cet extrait'],
    ],
    [
      'une réponse inconnue',
      'mesures/mjagbf.mdx',
      'parmi: [chronique]',
      'parmi: [cronique]',
      ['content/mesures/mjagbf.mdx', 'criteres.difficultes-chroniques', '« cronique »', /admises : .*chronique/],
    ],
    [
      'une question inconnue',
      'mesures/mjagbf.mdx',
      'question: B1',
      'question: B9',
      ['content/mesures/mjagbf.mdx', 'criteres.difficultes-chroniques', 'content/questions/b9.yaml'],
    ],
    [
      'une porte inconnue',
      'mesures/aesf.mdx',
      'portes: [budget-famille]',
      'portes: [budget]',
      ['content/mesures/aesf.mdx', '« portes »', '« budget » n’existe pas dans content/portes'],
    ],
    [
      'une source inconnue',
      'mesures/aesf.mdx',
      'document: tableau-artois',
      'document: tableau',
      ['content/mesures/aesf.mdx', '« source.document »', '« tableau » n’existe pas dans content/sources'],
    ],
    [
      'un champ absent',
      'mesures/mjagbf.mdx',
      /^resume: .*\n/m,
      '',
      ['content/mesures/mjagbf.mdx', '« resume »', 'obligatoire et absent ; l’ajouter'],
    ],
    [
      'un champ inventé',
      'questions/a1.yaml',
      /^ordre:/m,
      'couleur: bleu\nordre:',
      ['content/questions/a1.yaml', 'champ « couleur » : inconnu', 'le retirer'],
    ],
    [
      'une étiquette inventée',
      'mesures/mjagbf.mdx',
      'etiquette: deduit',
      'etiquette: devine',
      ['content/mesures/mjagbf.mdx', '« criteres.5.etiquette', /phrase attendue|deduit/],
    ],
    [
      'un YAML mal écrit',
      'questions/a1.yaml',
      /^theme: .*/m,
      'theme: [',
      ['content/questions/a1.yaml', 'illisible', 'corriger la syntaxe'],
    ],
    [
      'un en-tête absent',
      'mesures/mjagbf.mdx',
      /^---\n/,
      '',
      ['content/mesures/mjagbf.mdx', 'l’en-tête entre deux lignes « --- » manque'],
    ],
    [
      '« a-confirmer » sans dire auprès de qui',
      'mesures/rsa-professionnel.mdx',
      '  etiquette: a-confirmer\n  aupres: slai\n',
      '  etiquette: a-confirmer\n',
      ['content/mesures/rsa-professionnel.mdx', 'actualite.aupres', 'organisme à interroger'],
    ],
    [
      'deux critères du même nom',
      'mesures/mjagbf.mdx',
      'id: difficultes-chroniques',
      'id: parents',
      ['content/mesures/mjagbf.mdx', '« criteres »', 'deux critères portent le même identifiant'],
    ],
    [
      'une question trop longue',
      'questions/a1.yaml',
      /^libelle: .*/m,
      `libelle: ${'mot '.repeat(21).trim()} ?`,
      ['content/questions/a1.yaml', '« libelle »', '20 mots au plus'],
    ],
    [
      'un cas qui attend un statut d’une mesure jamais proposée',
      'cas/rsa-sans-dsp.yaml',
      /^attendus:\n/m,
      'attendus:\n  rsa-solidarite: ecartee\n',
      ['content/cas/rsa-sans-dsp.yaml', 'attendus', '« rsa-solidarite »'],
    ],
    [
      'un terme du glossaire qui cite une mesure inconnue',
      'glossaire/mds.yaml',
      'mesures: [aesf',
      'mesures: [aesg',
      ['content/glossaire/mds.yaml', '« mesures »', '« aesg » n’existe pas dans content/mesures'],
    ],
    [
      'un service à qui demander, inconnu, sur un organisme',
      'organismes/adae.yaml',
      /aupres: \w[\w-]*/,
      'aupres: slisml',
      ['content/organismes/adae.yaml', '« slisml » n’existe pas dans content/organismes'],
    ],
    [
      'un écart qui cite un document inconnu',
      'ecarts/sante-2025-2026.yaml',
      'document: sante-2025',
      'document: sante-2024',
      ['content/ecarts/sante-2025-2026.yaml', '« sante-2024 » n’existe pas dans content/sources'],
    ],
    [
      'un écart où un fait manque pour une colonne',
      'ecarts/sante-2025-2026.yaml',
      /^ {6}- Un diplôme d’infirmier\.\n/m,
      '',
      ['content/ecarts/sante-2025-2026.yaml', '« lignes »', 'un fait par colonne'],
    ],
    [
      'un écart qui compare une mesure inconnue',
      'ecarts/vosges-asll.yaml',
      'mesure: asll',
      'mesure: asl',
      ['content/ecarts/vosges-asll.yaml', '« colonnes.mesure »', '« asl » n’existe pas dans content/mesures'],
    ],
  ])('%s', (_phrase, fichier, cherche, par, attendus) => {
    copie.remplace(fichier, cherche, par);
    const message = refus();
    for (const attendu of attendus) expect(message).toMatch(attendu);
    expect(message.split('\n').filter((ligne) => ligne.startsWith('- '))).toHaveLength(1);
  });

  it.each([
    ['une ligature', 'Certi\uFB01cat', /champ « terme » : une ligature .*retaper ses lettres/],
    ['un trait d’union invisible', 'Certi\u00ADficat', /champ « terme » : un trait d’union invisible .*U\+00AD/],
    ['un espace sans largeur', 'Certi\u200Bficat', /champ « terme » : un caractère invisible .*U\+200B/],
    ['une marque de droite à gauche', 'Certi\u202Eficat', /champ « terme » : une marque de sens d’écriture/],
    ['un accent séparé de sa lettre', 'Certe\u0301ficat', /champ « terme » : un accent séparé .*U\+0065/],
    ['un octet perdu', 'Certi\uFFFDcat', /champ « terme » : un caractère illisible .*UTF-8/],
  ])('%s dans un mot', (_phrase, mot, attendu) => {
    copie.remplace('glossaire/certificat-medical-circonstancie.yaml', 'terme: Certificat', `terme: ${mot}`);
    const message = refus();
    expect(message).toContain('content/glossaire/certificat-medical-circonstancie.yaml');
    expect(message).toMatch(attendu);
  });

  it('la même dans le texte d’une fiche', () => {
    copie.remplace('mesures/masp.mdx', /$/, 'Une diﬃculté.\n');
    expect(refus()).toMatch(/content\/mesures\/masp\.mdx, champ « texte » : une ligature/);
  });

  it('un besoin hors du guide qui cite un texte que personne n’a lu', () => {
    copie.remplace('hors-guide/saisie.yaml', 'rangee: Point conseil budget', 'rangee: Point budget');
    expect(refus()).toMatch(/hors-guide\/saisie\.yaml, champ « versQui\.\d\.source » : .*y ajouter un extrait/);
  });

  it('un nom de fichier accentué', () => {
    copie.renomme('organismes/medecin.yaml', 'organismes/médecin.yaml');
    expect(refus()).toMatch(/content\/organismes\/médecin\.yaml : .*sans accent.*renommer le fichier/);
  });

  it('un fichier de question mal nommé', () => {
    copie.renomme('questions/w1.yaml', 'questions/w2.yaml');
    expect(refus()).toMatch(/content\/questions\/w2\.yaml, champ « code » : .*doit s’appeler w1\.yaml/);
  });

  it('plusieurs fautes se lisent en une fois', () => {
    copie.remplace('questions/a1.yaml', /^theme: .*\n/m, '');
    copie.remplace('portes/rsa.yaml', /^aide: .*\n/m, '');
    expect(refus()).toMatch(/content\/questions\/a1\.yaml[\s\S]*content\/portes\/rsa\.yaml/);
  });
});

it('deux mesures d’une famille peuvent avoir le même rang', () => {
  copie.remplace('mesures/mjagbf.mdx', /^rang: .*/m, 'rang: 10');
  const { modele } = readCatalogue(copie.dossier);
  expect(modele.mesures.filter(({ ordre }) => ordre === 10).map(({ id }) => id)).toEqual(['aesf', 'mjagbf']);
});
