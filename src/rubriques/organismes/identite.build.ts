/** Who an organisme is: its name, its spellings, where its name comes from, its place among the others. */
import { sansAccent } from '../../langue/lettres.ts';
import { isSigle } from '../../langue/sigles.ts';
import { groupPointsAConfirmer } from '../sources/a-confirmer.build.ts';
import { organismesParNom } from './annuaire.build.ts';
import type { Catalogue } from '../../catalogue/assemblage.ts';
import { nomCourtOrganisme, origineDe, type Lien } from '../glossaire/glossaire.build.ts';
import { createTraceur, lisible, type Fait, type Trace } from '../../catalogue/trace.ts';

/** Name as the directory shows it: acronym first. */
const titreDe = ({ organismes }: Catalogue, id: string): string => {
  const { sigle, nom } = organismes[id] ?? { nom: id };
  return sigle ? `${sigle} · ${nom}` : nom;
};

const sourcesParId = ({ sources }: Catalogue) => Object.fromEntries(sources.map((source) => [source.id, source]));

/** Everything the page of one organisme shows besides its measures. */
export function identiteDe(catalogue: Catalogue, id: string) {
  const { organismes, glossaire } = catalogue;
  const organisme = organismes[id];
  if (!organisme) throw new Error(`Organisme introuvable : content/organismes/${id}.yaml.`);
  const sources = sourcesParId(catalogue);
  const traceur = createTraceur(organisme.source, sources);
  const trace: Trace = {
    etiquette: organisme.source.etiquette,
    document: organisme.source.document,
    source: lisible(sources, organisme.source),
  };
  const lien = (autre: string): Lien => ({
    nom: nomCourtOrganisme(catalogue, autre),
    adresse: `/organismes/${autre}/`,
  });
  const noms = [organisme.sigle, organisme.nom].flatMap((nom) => (nom ? [sansAccent(nom)] : []));
  const sien = Object.entries(glossaire).find(([, { terme }]) => noms.includes(sansAccent(terme)));
  return {
    titre: titreDe(catalogue, id),
    organisme,
    trace,
    /** Glossary entry of its own name, when there is one. */
    nom: sien && { ...sien[1], ancre: sien[0], sigle: isSigle(sien[1]), origine: origineDe(catalogue, sien[1]) },
    partieDe: organisme.partieDe === undefined ? undefined : lien(organisme.partieDe),
    services: organismesParNom(catalogue)
      .filter(({ partieDe }) => partieDe === id)
      .map((service) => ({ nom: service.nom, adresse: `/organismes/${service.id}/` })),
    remarques: organisme.remarques.map((remarque): Fait => traceur.fait(remarque, 'demarches')),
    contacts: organisme.contacts.map((contact) => ({ ...contact, lieu: lisible(sources, contact.source) })),
    /** How many points the guide would ask it to settle. */
    aConfirmer: groupPointsAConfirmer(catalogue).get(id)?.length ?? 0,
  };
}
