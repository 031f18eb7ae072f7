/** A measure as pages and the decision model read it: every statement traced, every reference still an id. */
import { GUIDE } from './guide.ts';
import type { Critere } from '../decision/modele.ts';
import type { MesureSaisie } from '../schemas/mesure.ts';
import type { SourceSaisie } from '../schemas/source.ts';
import { createTraceur, type Fait, type Trace, type Traceur } from './trace.ts';

export type Mesure = ReturnType<typeof resolveMesure>;
export type CritereTrace = Critere & { trace: Trace };
export type { Trace };

/** Items of the note to the prosecutor, its own or those of the measure it refers to; none when a measure needs no note. */
export function noteAuProcureurDe(mesure: Mesure, mesures: readonly Mesure[]): readonly Fait[] {
  const { noteAuProcureur } = mesure;
  const autre = typeof noteAuProcureur === 'string' ? mesures.find(({ id }) => id === noteAuProcureur) : mesure;
  return Array.isArray(autre?.noteAuProcureur) ? autre.noteAuProcureur : [];
}

/**
 * Territory is required of every measure (decision model, section 3): added here rather than repeated in each file. A
 * national procedure is only to check elsewhere: its judge or its prosecutor is another one.
 */
function critereTerritoire(mesure: MesureSaisie, traceur: Traceur): CritereTrace {
  const { reponses, residence } = GUIDE.territoires[mesure.territoire];
  const nationale = mesure.portee === 'nationale';
  const place = { rangee: 'titre du document', colonne: 'territoire' };
  const trace = traceur.trace({ source: place, ...(nationale ? { etiquette: 'deduit' } : {}) }, 'public');
  return {
    id: 'territoire',
    type: nationale ? 'souple' : 'requis',
    si: { question: 'T1', parmi: [...reponses] },
    oui: `La personne vit ${residence}.`,
    non: `La personne ne vit pas ${residence} : ${nationale ? 'le juge ou le procureur compétent est celui du lieu de vie' : 'cette fiche ne s’y applique pas'}.`,
    verifier: { texte: 'Le lieu de résidence de la personne.', qui: 'La personne' },
    source: trace.source,
    etiquette: trace.etiquette,
    trace,
  };
}

/** Full form of one measure file. */
export function resolveMesure(id: string, saisie: MesureSaisie, sources: Record<string, SourceSaisie>) {
  const traceur = createTraceur(saisie.source, sources);
  const { fait, complete } = traceur;
  const { initiale, renouvellement, maximum, exceptionnel, preparation, avantEntree, phases, jalons, ...duree } =
    saisie.duree;
  const criteres = saisie.criteres.map((critere): CritereTrace => {
    const trace = traceur.trace(critere, 'public');
    const { aupres: _aupres, source: _source, ...reste } = critere;
    return { ...reste, source: trace.source, etiquette: trace.etiquette, trace };
  });
  return {
    ...saisie,
    id,
    nomCourt: saisie.sigle ?? saisie.nom,
    actualite: saisie.actualite && complete(saisie.actualite, 'public'),
    nature: saisie.nature.map((nature) => complete(nature, 'nature')),
    public: saisie.public.map((texte) => fait(texte, 'public')),
    criteres: [critereTerritoire(saisie, traceur), ...criteres],
    objectifs: saisie.objectifs.map((texte) => fait(texte, 'objectifs')),
    fonctionnement: saisie.fonctionnement.map((texte) => fait(texte, 'modalites')),
    niveaux: saisie.niveaux.map((niveau) => complete(niveau, 'modalites')),
    duree: {
      ...complete(duree, 'modalites'),
      initiale: initiale && complete(initiale, 'modalites'),
      renouvellement: renouvellement && complete(renouvellement, 'modalites'),
      maximum: maximum && complete(maximum, 'modalites'),
      exceptionnel: exceptionnel && complete(exceptionnel, 'modalites'),
      preparation: preparation && complete(preparation, 'modalites'),
      avantEntree: avantEntree && complete(avantEntree, 'modalites'),
      phases: (phases ?? []).map((phase) => complete(phase, 'modalites')),
      jalons: (jalons ?? []).map((jalon) => complete(jalon, 'modalites')),
    },
    frequence: saisie.frequence.map((texte) => fait(texte, 'modalites')),
    demandeurs: saisie.demandeurs.map((acteur) => complete(acteur, 'demarches')),
    instruction: saisie.instruction.map((acteur) => complete(acteur, 'demarches')),
    decision: saisie.decision.map((acteur) => complete(acteur, 'demarches')),
    porteurs: saisie.porteurs.map((porteur) => complete(porteur, 'porteurs')),
    documents: saisie.documents.map((texte) => fait(texte, 'documents')),
    noteAuProcureur:
      typeof saisie.noteAuProcureur === 'string'
        ? saisie.noteAuProcureur
        : saisie.noteAuProcureur?.map((texte) => fait(texte, 'documents')),
    prochaineEtape: fait(saisie.prochaineEtape, 'demarches'),
    enchainements: saisie.enchainements.map((lien) => complete(lien, 'demarches')),
    cumul: saisie.cumul.map((regle) => complete(regle, 'public')),
    silences: saisie.silences.map((texte) => fait(texte, 'modalites')),
  };
}
