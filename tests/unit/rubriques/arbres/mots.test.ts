/** The answers of a line of a tree, whole for the list of questions. */
import { describe, expect, it } from 'vitest';
import { NSP } from '../../../../src/decision/modele.ts';
import { inPhrase, motsDesLignes } from '../../../../src/rubriques/arbres/mots.ts';
import { createLigne, createQuestionDite } from '../../../fabriques/lignes.ts';

describe('Un mot repris dans une phrase', () => {
  it.each([
    ['Une AESF', 'une AESF'],
    ['À l’hôtel', 'à l’hôtel'],
    ['L’hébergement', 'l’hébergement'],
    ['AESF en cours', 'AESF en cours'],
    ['MAJ ou Masp', 'MAJ ou Masp'],
    ['17 ans', '17 ans'],
  ])('« %s » y devient « %s » : un sigle garde ses capitales', (texte, attendu) => {
    expect(inPhrase(texte)).toBe(attendu);
  });
});

const dits = (question: ReturnType<typeof createQuestionDite>, ...ids: string[]) =>
  motsDesLignes(question, [createLigne(ids)])[0];

describe('Les réponses d’une ligne', () => {
  const logement = createQuestionDite([
    ['loue', 'Locataire'],
    ['proprietaire', 'Propriétaire'],
    ['heberge', 'Hébergé'],
    ['rue', 'Dehors, ou en voiture'],
    ['hotel', 'Hôtel ou foyer'],
  ]);

  it.each([
    [['loue'], 'Locataire'],
    [['heberge', 'loue'], 'Hébergé ou locataire'],
    [['loue', 'proprietaire', 'heberge'], 'Locataire, propriétaire ou hébergé'],
    [['loue', NSP], 'Locataire ou je ne sais pas'],
    [[NSP], 'Je ne sais pas'],
  ])('se disent dans l’ordre de la ligne, la première avec sa capitale : %s', (ids, attendus) => {
    expect(dits(logement, ...ids)).toBe(attendus);
  });

  it('se séparent par un point-virgule quand l’une contient déjà une virgule ou un « ou »', () => {
    expect(dits(logement, 'loue', 'heberge', 'rue')).toBe('Locataire ; hébergé ; ou dehors, ou en voiture');
    expect(dits(logement, 'hotel', 'loue')).toBe('Hôtel ou foyer ; ou locataire');
  });
});

describe('Des âges', () => {
  it('se disent du plus jeune au plus vieux, même quand la question va à rebours', () => {
    const question = createQuestionDite([
      ['60+', '60 ans ou plus'],
      ['21-59', 'De 21 à 59 ans'],
      ['18-20', 'De 18 à 20 ans'],
      ['moins18', 'Moins de 18 ans'],
    ]);
    expect(dits(question, '60+', '18-20', 'moins18')).toBe('Moins de 21 ans ; ou 60 ans ou plus');
    expect(dits(question, '21-59', '18-20')).toBe('De 18 à 59 ans');
  });

  it('ne sont pas des nombres d’autre chose', () => {
    const enfants = createQuestionDite([
      ['1', 'Un enfant'],
      ['2', 'Deux enfants'],
      ['3+', 'Trois enfants'],
    ]);
    expect(dits(enfants, '1', '2')).toBe('Un enfant ou deux enfants');
  });

  it.each([
    ['avant-18', 'Parti avant ses 18 ans'],
    ['18-20-couple', 'De 18 à 20 ans, en couple'],
    ['autre', 'Âge inconnu'],
  ])('gardent leurs mots quand une réponse n’est pas une tranche d’âge (%s)', (id, libelle) => {
    const question = createQuestionDite([
      ['18-20', 'De 18 à 20 ans'],
      ['21+', '21 ans ou plus'],
      [id, libelle],
    ]);
    expect(dits(question, '18-20', '21+')).toBe('De 18 à 20 ans ; ou 21 ans ou plus');
    expect(dits(question, id)).toBe(libelle);
  });
});

describe('Plusieurs sortes de « oui » ou de « non »', () => {
  const question = createQuestionDite([
    ['oui', 'Oui, suivi'],
    ['oui-seul', 'Oui, sans suivi'],
    ['refuse', 'Refuse'],
    ['non', 'Non, jamais'],
    ['non-plus', 'Non, plus maintenant'],
    ['nonante', 'Nonante jours'],
  ]);

  it.each([
    [['oui', 'oui-seul'], 'Oui'],
    [['non-plus', 'non'], 'Non'],
    [['refuse', 'oui-seul', 'oui'], 'Oui ou refuse'],
    [['oui', 'refuse', 'oui-seul', 'nonante'], 'Oui, refuse ou nonante jours'],
    [['non', 'non-plus', NSP], 'Non ou je ne sais pas'],
  ])('se disent d’un mot quand la ligne les a toutes : %s', (ids, attendus) => {
    expect(dits(question, ...ids)).toBe(attendus);
  });

  it('se disent chacune quand une sorte mène ailleurs', () => {
    expect(dits(question, 'oui')).toBe('Oui, suivi');
    expect(dits(question, 'refuse', 'non')).toBe('Refuse ; ou non, jamais');
  });

  it('gardent leurs mots quand il n’y en a qu’une', () => {
    const seule = createQuestionDite([
      ['oui', 'Oui, depuis un an'],
      ['non', 'Non'],
    ]);
    expect(dits(seule, 'oui')).toBe('Oui, depuis un an');
  });

  it('ne se résument pas quand ce sont des cases : on peut n’en cocher qu’une', () => {
    expect(dits({ ...question, multiple: true }, 'oui', 'oui-seul')).toBe('Oui, suivi ; ou oui, sans suivi');
  });
});

describe('Des cases', () => {
  const dettes = createQuestionDite(
    [
      ['loyer', 'Loyer'],
      ['energie', 'Énergie'],
      ['credit', 'Crédit'],
      ['aucune', 'Aucune dette'],
    ],
    { multiple: true },
  );

  it('cochées ensemble se disent ensemble', () => {
    const ligne = createLigne([
      ['loyer', 'energie'],
      ['loyer', 'credit'],
    ]);
    expect(motsDesLignes(dettes, [ligne])).toEqual(['Loyer, et aussi énergie ; ou loyer, et aussi crédit']);
  });

  it('qu’aucune autre ligne ne nomme se disent « seulement »', () => {
    const seules = createLigne(['loyer', 'aucune'], { seulement: true });
    expect(motsDesLignes(dettes, [createLigne(['energie']), seules, createLigne([NSP])])).toEqual([
      'Énergie',
      'Seulement loyer ou aucune dette',
      'Je ne sais pas',
    ]);
  });

  it.each([
    [60, `Seulement ${'a'.repeat(50)}`],
    [61, 'Autre réponse'],
  ])('restent dites jusqu’à 60 signes, puis deviennent « autre réponse » : %i', (signes, attendus) => {
    const id = 'a'.repeat(signes - 'Seulement '.length);
    const question = createQuestionDite([[id, id]], { multiple: true });
    expect(motsDesLignes(question, [createLigne([id], { seulement: true })])).toEqual([attendus]);
    expect(motsDesLignes(question, [createLigne([id])])).toEqual([id]);
  });

  it('restent toutes dites dans une longue liste que d’autres lignes complètent', () => {
    const longue = 'Une dette de loyer dont le bailleur a déjà saisi le juge du logement';
    const question = createQuestionDite([['loyer', longue]], { multiple: true });
    expect(motsDesLignes(question, [createLigne(['loyer'])])).toEqual([longue]);
  });
});
