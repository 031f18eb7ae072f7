/** How a verdict is reached, one criterion after the other: the worked example of the method page. */
import { evaluateCondition, type Valeur } from '../../decision/logique.ts';
import type { MesureModele, Reponses, TypeCritere } from '../../decision/modele.ts';
import { effetDe, evaluateMesure, POIDS, type Effet } from '../../decision/verdict.ts';

/** What an effect does to the status, in words. */
const EFFETS_DITS: Record<Effet, string> = {
  satisfait: 'réuni',
  a_verifier: 'à vérifier',
  prealable: 'une étape d’abord',
  en_cours: 'déjà en cours',
  ecarte: 'écarte la mesure',
  indice: 'indice, sans effet sur le statut',
};
const VALEURS: Record<`${Valeur}`, string> = { '1': 'vrai', '0': 'inconnu', '-1': 'faux' };

export interface EtapeExemple {
  type: TypeCritere;
  critere: string;
  valeur: string;
  effet: string;
  /** True for the reasons that decide the status. */
  decide: boolean;
}

/** Every criterion with its value and its effect, and the status they lead to. */
export function explainVerdict(mesure: MesureModele, reponses: Reponses) {
  const { statut, motifs } = evaluateMesure(mesure, reponses);
  const poids = Math.max(...motifs.map(({ effet }) => POIDS[effet]));
  const etapes = mesure.criteres.flatMap(({ type, si, oui }): EtapeExemple[] => {
    const valeur = evaluateCondition(si, reponses);
    const effet = effetDe(type, valeur);
    if (!effet) return [];
    const decide = POIDS[effet] === poids && poids > 0;
    return [{ type, critere: oui, valeur: VALEURS[`${valeur}`], effet: EFFETS_DITS[effet], decide }];
  });
  return { statut, etapes };
}
