/** Builds the one file the questionnaire loads, from the catalogue. */
import { ETIQUETTES_AFFICHEES, STATUTS_RETENUS } from '../../decision/etiquettes.ts';
import type { Annuaire, OrientationAffichee } from '../../decision/orientations.ts';
import type { Carte, DonneesQuestionnaire, LigneCarte } from './donnees.ts';
import { GUIDE, ICI, isComparaison } from '../../catalogue/guide.ts';
import { nomOrganisme, type Catalogue } from '../../catalogue/assemblage.ts';
import type { Mesure } from '../../catalogue/mesures.ts';
import { MOTS_NOTE } from './note/mots.build.ts';
import { MOTS_RESULTAT } from './mots-resultat.ts';
import type { Orientation } from '../../catalogue/orientations.ts';
import { toLocal, lieuxDuTexte } from './locaux.build.ts';
import { lisible, type Trace } from '../../catalogue/trace.ts';

const CONCERNE = { parents: 'les parents', personne: 'la personne elle-même', menage: 'le ménage entier' } as const;
const TUS = ['tableau', 'fiche'];

/** What stands for a carrier, then for any other service, where the guide does not know them. */
const AILLEURS = {
  porteur: 'Dans ce secteur, le guide ne connaît pas les associations : demandez au service local.',
  service: 'Dans ce secteur, demandez au service social du lieu de vie.',
};

/** A statement followed by its label in brackets, unless it is read in its own cell. */
const withEtiquette = (texte: string, { etiquette }: Trace): string =>
  TUS.includes(etiquette) ? texte : `${texte} (${ETIQUETTES_AFFICHEES[etiquette].mot})`;

function lignesDe(mesure: Mesure, catalogue: Catalogue): LigneCarte[] {
  const nomPorteur = (porteur: Mesure['porteurs'][number]) => {
    const nom = nomOrganisme(catalogue, porteur.organisme);
    return withEtiquette(porteur.precision ? `${nom} (${porteur.precision})` : nom, porteur);
  };
  const ligne = (titre: string, faits: readonly (Trace & { texte: string })[]): LigneCarte => ({
    titre,
    textes: faits.map((fait) => toLocal(catalogue, withEtiquette(fait.texte, fait))),
    ailleurs: { texte: AILLEURS.service },
  });
  const rien = 'Non précisé par la source.';
  const lignes: LigneCarte[] = [
    { ...ligne('Prochaine étape', [mesure.prochaineEtape]), demande: true },
    ligne('Décide', mesure.decision),
    {
      titre: isComparaison(mesure) || !mesure.porteurs.length ? 'En charge' : `En charge ${ICI.dans}`,
      ...(isComparaison(mesure)
        ? { textes: mesure.porteurs.map(nomPorteur) }
        : {
            textes: mesure.porteurs.map((porteur) => ({ texte: nomPorteur(porteur), lieux: [GUIDE.ici] })),
            ailleurs: { titre: 'En charge (à confirmer)', texte: AILLEURS.porteur },
          }),
    },
    ligne('Durée', [mesure.duree]),
    { ...ligne('Peut demander', mesure.demandeurs), demande: true },
    { ...ligne('Instruit', mesure.instruction), demande: true, horsNote: true },
    ligne('Documents', mesure.documents),
  ];
  return lignes.map((l) => {
    if (!l.textes.length) return { ...l, textes: [rien] };
    if (l.textes.some((texte) => typeof texte !== 'string')) return l;
    const { ailleurs: _ailleurs, ...partout } = l;
    return partout;
  });
}

const toCarte = (mesure: Mesure, catalogue: Catalogue): Carte => ({
  nom: mesure.nom,
  sigle: mesure.sigle,
  nature: mesure.nature.map(({ code, texte, etiquette, source }) => ({
    code,
    texte,
    note: `${ETIQUETTES_AFFICHEES[etiquette].mot} · ${source}`,
    etiquette,
  })),
  lignes: lignesDe(mesure, catalogue),
  profils: [...new Set(mesure.demandeurs.flatMap(({ profils }) => profils))],
  avis: mesure.actualite?.texte,
  concerne: CONCERNE[mesure.concerne],
  cumul: mesure.cumul.map((regle) => ({
    avec: regle.avec,
    texte: toLocal(catalogue, withEtiquette(regle.texte, regle)),
  })),
  origine: lisible(Object.fromEntries(catalogue.sources.map((source) => [source.id, source])), {
    document: mesure.source.document,
    rangee: mesure.source.rangee,
  }),
  datable: mesure.duree.etat === 'chiffree' || mesure.duree.jalons.length > 0,
});

const toOrientation = ({
  mesures: _mesures,
  ordre: _ordre,
  faits,
  ...orientation
}: Orientation): OrientationAffichee => ({
  ...orientation,
  faits: faits.map(({ texte, source, etiquette }) => ({ texte, source, etiquette })),
});

/** Numbers, and the contacts of the services that blocks name. */
function toAnnuaire(catalogue: Catalogue): Annuaire {
  const cites = new Set(catalogue.orientations.flatMap(({ organismes }) => organismes));
  return {
    numeros: catalogue.numeros.map(({ id, numero, moyen, nom, pour, acces }) => ({
      id,
      numero,
      moyen,
      nom,
      pour,
      acces,
    })),
    services: Object.fromEntries(
      [...cites].map((id) => [
        id,
        {
          nom: nomOrganisme(catalogue, id),
          contacts: (catalogue.organismes[id]?.contacts ?? []).flatMap(({ service, telephone, lieux }) =>
            telephone ? [{ service, telephone, lieux }] : [],
          ),
        },
      ]),
    ),
  };
}

/** Places of those who can settle a point, when their service is not known everywhere. */
function quiLocauxDe(catalogue: Catalogue): Record<string, readonly string[]> {
  const qui = new Set(
    catalogue.modele.mesures.flatMap(({ criteres }) =>
      criteres.flatMap(({ verifier }) => (verifier ? [verifier.qui] : [])),
    ),
  );
  return Object.fromEntries(
    [...qui].flatMap((nom) => {
      const lieux = lieuxDuTexte(catalogue, nom);
      return lieux ? [[nom, lieux]] : [];
    }),
  );
}

/** Model, words and cards of every measure the assistant may propose; the version of the content comes with the file. */
export function toDonneesQuestionnaire(catalogue: Catalogue): Omit<DonneesQuestionnaire, 'version' | 'empreinte'> {
  const proposees = catalogue.mesures.filter(({ proposee }) => proposee);
  return {
    modele: {
      mesures: catalogue.modele.mesures,
      questions: catalogue.questions.map(({ ordre: _ordre, ...question }) => question),
    },
    portes: catalogue.portes.map(({ id, libelle, aide }) => ({ id, libelle, aide })),
    cartes: Object.fromEntries(proposees.map((mesure) => [mesure.id, toCarte(mesure, catalogue)])),
    statuts: STATUTS_RETENUS,
    cumulNonPrecise:
      'Pour le reste, cumul non précisé : les documents n’en disent rien. Vérifiez avec le service qui décide.',
    etiquettes: Object.fromEntries(Object.entries(ETIQUETTES_AFFICHEES).map(([id, { mot }]) => [id, mot])),
    legende: Object.fromEntries(Object.entries(ETIQUETTES_AFFICHEES).map(([id, { phrase }]) => [id, phrase])),
    sources: catalogue.sources.map(({ court, abrege, titre, date }) => ({ court, abrege, titre, date })),
    note: MOTS_NOTE,
    orientations: catalogue.orientations.filter(({ quand }) => quand.length).map(toOrientation),
    annuaire: toAnnuaire(catalogue),
    quiLocaux: quiLocauxDe(catalogue),
    resultat: MOTS_RESULTAT,
  };
}
