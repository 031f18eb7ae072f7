/** Gathers, service by service, every statement labelled « à confirmer ». */
import { lignesDuree } from '../mesures/duree.ts';
import type { Catalogue } from '../../catalogue/assemblage.ts';
import type { Fait } from '../../catalogue/trace.ts';

export interface PointAConfirmer {
  mesure: string;
  nom: string;
  fait: Fait;
}

/** Every object inside a value that reads as a statement to confirm, each once. */
function collect(noeud: unknown, trouves: Fait[] = []): Fait[] {
  if (typeof noeud !== 'object' || noeud === null) return trouves;
  const fait = noeud as Partial<Fait> & { oui?: string; nom?: string };
  if (fait.etiquette === 'a-confirmer' && fait.aupres) {
    const texte = fait.texte ?? fait.oui ?? fait.nom;
    if (texte) trouves.push({ ...(fait as Fait), texte });
  }
  for (const valeur of Object.values(noeud)) collect(valeur, trouves);
  return trouves;
}

/** Points to confirm by id of the organisme to ask, in the order of the directory. */
export function groupPointsAConfirmer({ mesures, organismes }: Catalogue): Map<string, PointAConfirmer[]> {
  const points = new Map<string, PointAConfirmer[]>();
  for (const mesure of mesures) {
    const porteurs = mesure.porteurs.map((porteur) => ({
      ...porteur,
      texte: `Association en charge : ${organismes[porteur.organisme]?.nom ?? porteur.organisme}.`,
    }));
    // A number states something too; the names of phases are in its words.
    const duree = [{ ...mesure.duree, phases: [] }, ...lignesDuree(mesure.duree)];
    const criteres = mesure.criteres.map(({ oui, trace }) => ({ ...trace, texte: oui }));
    for (const fait of collect({ ...mesure, porteurs, criteres, duree })) {
      const aupres = fait.aupres ?? '';
      points.set(aupres, [...(points.get(aupres) ?? []), { mesure: mesure.id, nom: mesure.nomCourt, fait }]);
    }
  }
  return points;
}
