/** What the cross-file checks share: how a defect is said, and the places and organismes a file names. */
import type { ContenuSaisi } from '../../schemas/collections.ts';

/** Cure of a reference to nothing. */
export const CORRIGER = ' ; corriger l’identifiant ou créer le fichier';

export type Verifie = (existe: boolean, fichier: string, champ: string, cause: string) => void;

/** Visits every object of a file that names a document or an organisme to ask. */
export function walkTraces(
  noeud: unknown,
  visite: (trace: { document?: string; rangee?: string; aupres?: string }, champ: string) => void,
  champ = '',
): void {
  if (typeof noeud !== 'object' || noeud === null) return;
  const objet = noeud as Record<string, unknown>;
  const { document, rangee } = objet;
  if (typeof document === 'string') visite({ document, ...(typeof rangee === 'string' ? { rangee } : {}) }, champ);
  if (typeof objet['aupres'] === 'string') visite({ aupres: objet['aupres'] }, champ);
  for (const [cle, valeur] of Object.entries(objet)) walkTraces(valeur, visite, champ ? `${champ}.${cle}` : cle);
}

/** Every document and every organisme to ask that an object of a file names exists. */
export function checkTraces(contenu: ContenuSaisi, verifie: Verifie, fichier: string, noeud: unknown): void {
  walkTraces(noeud, ({ document, aupres }, champ) => {
    for (const [dossier, cible] of [
      ['sources', document],
      ['organismes', aupres],
    ] as const)
      verifie(
        cible === undefined || Object.hasOwn(contenu[dossier], cible),
        fichier,
        champ,
        `« ${cible} » n’existe pas dans content/${dossier}${CORRIGER}`,
      );
  });
}
