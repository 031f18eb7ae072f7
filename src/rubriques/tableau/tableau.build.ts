/** Rows of the comparison table: short cells for the screen, and the values that filters and sorts read. */
import { ETIQUETTES_AFFICHEES } from '../../decision/etiquettes.ts';
import { NOMS_FAMILLES } from '../../catalogue/familles.ts';
import { isComparaison } from '../../catalogue/guide.ts';
import type { Colonne, Facette } from './tableau.ts';
import { nomOrganisme, type Catalogue } from '../../catalogue/assemblage.ts';
import type { Mesure } from '../../catalogue/mesures.ts';
import type { Fait } from '../../catalogue/trace.ts';

/** Statements under one run-in heading; a label stands after the last of those that share it. */
interface Groupe {
  titre?: string;
  phrases: { texte: string; etiquette: string | undefined }[];
}

export interface Cellule {
  groupes: Groupe[];
  /** Statements left to the fiche. */
  reste: number;
}

export interface LigneTableau {
  mesure: Mesure;
  cellules: Record<Colonne, Cellule>;
  facettes: Record<Facette, string[]>;
  /** Months of the first period, to sort by. */
  mois: number | undefined;
}

/** Characters a group of statements may take before the rest is left to the fiche. */
const BUDGET = 230;

/** The measures the table compares: those of another territory follow other rules and are never set beside them. */
export const mesuresComparables = ({ mesures }: Catalogue): Mesure[] =>
  mesures.filter((mesure) => !isComparaison(mesure));

function takeFirst(faits: readonly Fait[]): Fait[] {
  let longueur = 0;
  return faits.filter(({ texte }, rang) => (longueur += texte.length) <= BUDGET || rang === 0);
}

function toCellule(...groupes: { titre?: string; faits: readonly Fait[] }[]): Cellule {
  const pris = groupes.map(({ faits }) => takeFirst(faits));
  return {
    groupes: groupes.flatMap(({ titre }, rang) => {
      const faits = pris[rang] ?? [];
      const phrases = faits.map(({ texte, etiquette }, position) => ({
        texte,
        etiquette: faits[position + 1]?.etiquette === etiquette ? undefined : ETIQUETTES_AFFICHEES[etiquette].mot,
      }));
      return phrases.length ? [{ ...(titre ? { titre } : {}), phrases }] : [];
    }),
    reste: groupes.reduce((somme, { faits }, rang) => somme + faits.length - (pris[rang]?.length ?? 0), 0),
  };
}

/** A body, then those it is part of: choosing the whole finds its parts. */
function lignee({ organismes }: Catalogue, id: string | undefined): string[] {
  if (id === undefined) return [];
  return [id, ...lignee({ organismes } as Catalogue, organismes[id]?.partieDe)];
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Publics as closed data: whom the measure is about, and two that the guide's doors name. */
const publicsDe = ({ concerne, portes, famille }: Mesure): string[] => [
  concerne,
  ...(portes.includes('jeune-majeur') ? ['jeune'] : []),
  ...(famille === 'rsa' ? ['rsa'] : []),
];

function toLigne(mesure: Mesure, catalogue: Catalogue): LigneTableau {
  const { duree } = mesure;
  const porteurs = mesure.porteurs.map((porteur): Fait => {
    const { sigle, nom } = catalogue.organismes[porteur.organisme] ?? { nom: porteur.organisme };
    return { ...porteur, texte: sigle ?? nom };
  });
  const decideurs = mesure.decision.flatMap(({ organisme }) => lignee(catalogue, organisme));
  return {
    mesure,
    cellules: {
      documents: toCellule({ faits: mesure.documents }),
      nature: toCellule({ faits: mesure.nature }),
      public: toCellule({ faits: mesure.public }),
      objectifs: toCellule({ faits: mesure.objectifs }),
      modalites: toCellule({ faits: [duree] }, { faits: mesure.frequence }),
      demarches: toCellule(
        { titre: 'Demande', faits: mesure.demandeurs },
        { titre: 'Instruit', faits: mesure.instruction },
        { titre: 'Décide', faits: mesure.decision },
      ),
      porteurs: toCellule({ faits: porteurs }),
    },
    facettes: {
      famille: [mesure.famille],
      nature: unique(mesure.nature.map(({ code }) => code)),
      decideur: unique(decideurs),
      organisme: unique(mesure.porteurs.flatMap(({ organisme }) => lignee(catalogue, organisme))),
      public: publicsDe(mesure),
    },
    mois: duree.initiale?.max ?? duree.maximum?.mois,
  };
}

const NATURES: Record<string, string> = { A: 'A : administrative', J: 'J : judiciaire', autre: 'Autre : médicale' };
const PUBLICS: Record<string, string> = {
  parents: 'Des parents',
  personne: 'Une personne',
  menage: 'Un ménage',
  jeune: 'Un jeune majeur',
  rsa: 'Une personne au RSA',
};

/** Rows in the guide's order, and what each filter offers. */
export function toTableau(catalogue: Catalogue) {
  const lignes = mesuresComparables(catalogue).map((mesure) => toLigne(mesure, catalogue));
  const optionsDe = (facette: Facette, nomDe: (id: string) => string) =>
    unique(lignes.flatMap(({ facettes }) => facettes[facette])).map((id) => ({ id, nom: nomDe(id) }));
  const byNom = (a: { nom: string }, b: { nom: string }) => a.nom.localeCompare(b.nom, 'fr');
  const organisme = (id: string) => nomOrganisme(catalogue, id);
  return {
    lignes,
    filtres: [
      { facette: 'famille', nom: 'Famille', options: optionsDe('famille', (id) => NOMS_FAMILLES[id] ?? id) },
      { facette: 'nature', nom: 'A / J', options: optionsDe('nature', (id) => NATURES[id] ?? id) },
      { facette: 'decideur', nom: 'Décideur', options: optionsDe('decideur', organisme).sort(byNom) },
      { facette: 'organisme', nom: 'Service en charge', options: optionsDe('organisme', organisme).sort(byNom) },
      { facette: 'public', nom: 'Public', options: optionsDe('public', (id) => PUBLICS[id] ?? id) },
    ] satisfies { facette: Facette; nom: string; options: { id: string; nom: string }[] }[],
  };
}
