/** Templates of a new question, organisme or term. */
import { TERRITOIRES } from '../../schemas/guide.ts';
import { ETIQUETTES } from '../../schemas/commun.ts';
import { auChoix, blanc, SOURCE } from './commun.ts';

export const gabaritQuestion = (id: string): string => `code: ${id.toUpperCase()} # ne change plus jamais
# Place dans l’ordre des questions : un nombre entre ceux de ses voisines.
ordre: 500
theme: ${blanc('titre court, pour le récapitulatif')}
libelle: ${blanc('la question, 20 mots au plus')}
# aide: une précision, facultative
pourquoi: ${blanc('pourquoi on la pose')}
multiple: false # true : plusieurs cases à cocher
# « Je ne sais pas » s’ajoute tout seul. Un identifiant de réponse ne change plus jamais.
reponses:
  - id: oui
    libelle: ${blanc('première réponse')}
  - id: non
    libelle: ${blanc('deuxième réponse')}
`;

export const gabaritOrganisme = (): string => `# Une association, un service, une juridiction. Jamais une personne.
nom: ${blanc('le nom entier')}
# sigle: le sigle, s’il y en a un. Il doit être au glossaire.
enPhrase: ${blanc('le nom dans une phrase, avec son article : le SLAI')}
# Au choix : association, service, decideur, juridiction, partenaire, professionnel.
type: ${blanc('une sorte')}
# Au choix : ${auChoix([...TERRITOIRES, 'national'])}.
territoire: ${blanc('un territoire')}
resume: ${blanc('ce qu’il est, en une phrase')}
# Étiquettes : ${auChoix(ETIQUETTES)}.
source: ${SOURCE}
`;

export const gabaritTerme = (): string => `terme: ${blanc('le sigle ou le mot')}
# developpement: seulement pour un sigle
definition: ${blanc('une phrase ou deux')}
# type: source, avec sa place ; ou type: non-donne, avec un texte, si aucune source ne développe le sigle.
origine:
  type: source
  source: { document: ${blanc('identifiant dans content/sources')}, rangee: ${blanc('ligne ou fiche')} }
  # Étiquettes : ${auChoix(ETIQUETTES)}.
  etiquette: ${blanc('une étiquette')}
# Mots que l’on taperait pour le trouver.
synonymes: []
mesures: []
`;
