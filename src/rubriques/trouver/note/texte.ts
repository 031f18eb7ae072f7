/** The note as plain text, for a case file: the same sections, in the same order, with the same words. */
import type { LigneNote, Note } from './note.ts';
import { placesEnMots, type Raisons } from './raisons.ts';

const ligne = ({ titre, textes }: LigneNote): string => `${titre} : ${textes.join(' · ')}`;
const raison = ({ effet, mot, phrases, places }: Raisons): string =>
  `${effet === 'ecarte' ? '' : `${mot} : `}${phrases.join(' ')} (${placesEnMots(places)})`;

/** One section: its heading in capitals, then its lines. */
const section = (titre: string, lignes: readonly string[]): string => [titre.toUpperCase(), ...lignes].join('\n');

const puces = (lignes: readonly string[]): string[] => lignes.map((texte) => `- ${texte}`);

/** Everything the drawn note says; what is written by hand keeps dotted lines. */
export function toTexte(note: Note): string {
  const { mots, urgences, prudence, versQui, reponses, communes, retenues, ecartees, cumul, sources } = note;
  const rien = urgences.length ? mots.appelerDAbord : mots.aucuneRetenue;
  const { sections } = mots;
  const mesures = retenues.map(({ nom, groupe, nature, avis, raisons, faits }) =>
    [
      `${nom} (${groupe})`,
      ...puces([`Nature : ${nature}`, ...(avis ? [avis] : []), ...raisons.map(raison), ...faits.map(ligne)]),
    ].join('\n'),
  );
  return [
    section(mots.titre, [
      `Date : ${note.date}`,
      `Contenu : version ${note.version}`,
      `Territoire : ${note.territoire}`,
      `Guide : ${note.adresse}`,
    ]),
    section(sections.reponses, [
      ...puces(reponses.length > 1 ? reponses.map(ligne) : [...reponses.map(ligne), mots.aucuneReponse]),
      ...note.contradictions,
      ...(note.incomplet ? [mots.incomplet] : []),
    ]),
    ...(urgences.length ? [section(sections.urgences, puces(urgences.map(ligne)))] : []),
    ...(prudence ? [prudence] : []),
    section(sections.retenues, [
      ...(communes.length ? [`${mots.communes}, ${communes.map(raison).join(' ')}\n`] : []),
      ...(mesures.length ? [mesures.join('\n\n')] : [rien]),
    ]),
    ...(versQui.length ? [section(sections.versQui, puces(versQui.map(ligne)))] : []),
    section(
      sections.ecartees,
      ecartees.length
        ? puces(ecartees.map(({ noms, raisons }) => `${noms.join(', ')} : ${raisons.map(raison).join(' ')}`))
        : [mots.aucuneEcartee],
    ),
    ...(cumul.length ? [section(sections.cumul, puces(cumul))] : []),
    section(
      sections.manuscrit,
      mots.manuscrit.map(([libelle]) => `${libelle} : …………………………………………`),
    ),
    section(sections.limites, puces(mots.limites)),
    section(sections.sources, puces(sources.map(ligne))),
  ].join('\n\n');
}
