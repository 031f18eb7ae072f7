/** Templates of a new measure: its fiche, a situation where it applies, and the sheet handed to the person. */
import { ETIQUETTES } from '../../schemas/commun.ts';
import { STATUTS } from '../../schemas/cas.ts';
import { TERRITOIRES } from '../../schemas/guide.ts';
import { FAMILLES, TYPES_CRITERE } from '../../schemas/mesure.ts';
import { auChoix, blanc, SOURCE } from './commun.ts';

export const gabaritMesure = (): string => `---
# Tout ce qui suit « # » est un commentaire : il n’apparaît pas sur le site. Voir content/LISEZ-MOI.md.
nom: ${blanc('le nom entier')}
# sigle: le sigle, s’il y en a un. Il doit être au glossaire.
# Au choix : ${auChoix(FAMILLES)}.
famille: ${blanc('une famille')}
# Titre sous lequel la source range la mesure.
rubrique: ${blanc('le titre de la source')}
# Au choix : ${auChoix(TERRITOIRES)}. Le critère « vit dans ce territoire » s’ajoute tout seul.
territoire: ${blanc('un territoire')}
# De 1 à 99 : dans la famille, plus il est petit, moins la mesure est contraignante ; à rang égal, l’ordre est celui des identifiants.
rang: 50
# Sujets du premier écran qui mènent à la mesure : identifiants de content/portes.
portes: [${blanc('une porte')}]
# Au choix : parents, personne, menage.
concerne: ${blanc('de qui parle la mesure')}
# Document, ligne et étiquette de toutes les phrases du fichier, sauf de celles qui disent les leurs.
# Étiquettes : ${auChoix(ETIQUETTES)}.
source: ${SOURCE}
# A (administrative), J (judiciaire) ou autre ; plusieurs voies sont possibles.
nature:
  - code: ${blanc('A, J ou autre')}
    texte: ${blanc('la nature, en un mot')}
resume: ${blanc('la mesure en une phrase')}
public:
  - ${blanc('à qui elle s’adresse, une phrase par ligne')}
# Sortes de critères : ${auChoix(TYPES_CRITERE)}.
criteres:
  - id: accord
    type: requis
    # Ce qui rend le critère vrai : une question, et les réponses admises. « doute » : réponses qui laissent à vérifier.
    si: { question: C1, parmi: [oui], doute: [pas_encore] }
    oui: ${blanc('ce qu’on lit quand la condition est vraie')}
    non: ${blanc('ce qu’on lit quand elle est fausse')}
    verifier: { texte: ${blanc('le point qui manque')}, qui: ${blanc('qui peut le dire, sans point final')} }
# Une liste vide s’écrit [] : la fiche dit alors que la source n’en dit rien.
objectifs:
  - ${blanc('à quoi elle sert')}
fonctionnement:
  - ${blanc('comment elle se passe')}
# etat : chiffree, par-contrat, non-precisee, non-lisible ou sans-objet. Les nombres sont des mois.
duree:
  etat: non-precisee
  texte: ${blanc('la durée, comme la source la dit')}
  # initiale: { min: 6, max: 12 }
  # maximum: { mois: 48 }
frequence: []
demandeurs:
  # profils : réponses de la question W1 qui correspondent à ce demandeur.
  - texte: ${blanc('qui peut demander')}
    profils: [ts_mds]
instruction: []
decision:
  - texte: ${blanc('qui décide')}
    # organisme: son identifiant dans content/organismes
porteurs:
  - organisme: ${blanc('identifiant dans content/organismes')}
documents: []
prochaineEtape: ${blanc('ce que le travailleur social fait maintenant')}
# Ce que la source ne dit pas : on ne le comble pas.
silences:
  - ${blanc('un point que la source ne dit pas, ou silences: []')}
---

À COMPLÉTER : deux ou trois courts paragraphes pour le travailleur social
`;

export const gabaritCasDeMesure = (id: string): string =>
  gabaritCas().replace(/attendus:\n[\s\S]*?\n(?=commentaire)/, `attendus:\n  ${id}: correspond\n`);

/** A situation; its expected statuses are written from the sources, before looking at the guide's own. */
export const gabaritCas = (): string => `titre: ${blanc('la situation en quelques mots')}
# Au choix : decouvrir, pratiquer, complexe.
niveau: decouvrir
# De 3 à 6 phrases. Ni nom, ni lieu, ni date.
recit: ${blanc('de 3 à 6 phrases')}
# Identifiants de content/portes.
portes: [${blanc('une porte')}]
# Code de chaque question posée, et sa réponse : « nsp » quand la personne ne sait pas. Sans T1, la personne vit ici.
reponses:
  C1: oui
# Toutes les mesures des portes ouvertes. Au choix : ${auChoix(STATUTS)}.
attendus:
  # identifiant-de-mesure: correspond
  ${blanc('identifiant de mesure')}: ${blanc('un statut')}
commentaire: ${blanc('pourquoi, en une ou deux phrases')}
# Au moins un choix tentant, et pourquoi il ne tient pas.
pourquoiPas:
  - mesure: ${blanc('identifiant de mesure')}
    texte: ${blanc('pourquoi elle ne convient pas')}
`;

export const gabaritRemise =
  (): string => `# Ce que lit la personne : français très simple, 15 mots au plus par phrase, une feuille A4.
# Chaque phrase prend la source de la fiche, sauf si elle donne la sienne.
enClair: ${blanc('la mesure en mots de tous les jours')}
cestQuoi:
  - ${blanc('de quoi s’agit-il ?')}
changements:
  - ${blanc('qu’est-ce qui change pour vous ?')}
duree:
  - ${blanc('combien de temps ?')}
decision:
  - ${blanc('qui décide ?')}
refus:
  - ${blanc('pouvez-vous refuser ?')}
suite:
  - ${blanc('et après ?')}
contact:
  - ${blanc('à qui demander ?')}
`;
