/** Labels that the cited document cannot bear: « tableau » under a law, « droit » under the table. */
import type { Etiquette } from '../../schemas/commun.ts';
import type { ContenuSaisi } from '../../schemas/collections.ts';
import type { Verifie } from './defauts.ts';

/** Documents that each of these labels speaks of; the other labels may stand beside any document. */
const DOCUMENTS: Partial<Record<Etiquette, readonly string[]>> = {
  tableau: ['tableau-artois'],
  fiche: ['fiches-rsa-2026'],
  'cellule-commune': ['tableau-artois'],
  droit: ['textes-de-loi'],
  public: ['site-departement', 'services-nationaux'],
  vosges: ['referentiel-vosges'],
};

interface Objet {
  etiquette?: Etiquette;
  source?: { document?: string; etiquette?: Etiquette };
}

/** Every object of a file that says a label or a document, with what it inherits of the other. */
function* tracesDe(
  noeud: unknown,
  defaut: { document?: string | undefined; etiquette?: Etiquette | undefined },
  champ: string,
): Generator<{ document: string; etiquette: Etiquette; champ: string }> {
  if (typeof noeud !== 'object' || noeud === null) return;
  const { etiquette = defaut.etiquette, source } = noeud as Objet;
  const document = source?.document ?? defaut.document;
  const dit = 'etiquette' in noeud || source?.document !== undefined;
  if (dit && document && etiquette) yield { document, etiquette, champ };
  for (const [cle, valeur] of Object.entries(noeud))
    if (cle !== 'source') yield* tracesDe(valeur, defaut, champ ? `${champ}.${cle}` : cle);
}

/** Refuses a label under a document that is not the one it names. */
export function checkEtiquettes({ mesures, remises }: ContenuSaisi, verifie: Verifie): void {
  const fichiers = [
    ...Object.entries(mesures).map(([id, mesure]) => [`content/mesures/${id}.mdx`, mesure, mesure.source] as const),
    ...Object.entries(remises).map(
      ([id, remise]) => [`content/remises/${id}.yaml`, remise, mesures[id]?.source] as const,
    ),
  ];
  for (const [fichier, contenu, { document, etiquette: defaut } = {}] of fichiers)
    for (const { document: cite, etiquette, champ } of tracesDe(contenu, { document, etiquette: defaut }, '')) {
      const admis = DOCUMENTS[etiquette];
      verifie(
        !admis || admis.includes(cite),
        fichier,
        champ,
        `l’étiquette « ${etiquette} » ne va pas avec le document « ${cite} » ; citer ${admis?.join(' ou ')}, ou changer d’étiquette`,
      );
    }
}

/** Refuses a measure that somebody may be offered and that has no sheet to hand over. */
export function checkRemises({ mesures, remises }: ContenuSaisi, comparaison: string | null, verifie: Verifie): void {
  for (const [id, { territoire }] of Object.entries(mesures))
    verifie(
      territoire === comparaison || Object.hasOwn(remises, id),
      `content/mesures/${id}.mdx`,
      'nom du fichier',
      `la page à remettre manque ; écrire content/remises/${id}.yaml`,
    );
}
