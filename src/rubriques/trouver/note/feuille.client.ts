/** The note d’orientation drawn as a sheet: on the screen first, on paper as it is (src/rubriques/trouver/note.css). */
import type { LigneNote, MesureRetenue, Note } from './note.ts';
import { placesEnMots, type Raisons } from './raisons.ts';
import { element } from '../../../components/element.ts';
import { drawQr } from './qr.client.ts';

const liste = (classe: string, elements: readonly Node[]): HTMLElement =>
  element('ul', { class: classe, role: 'list' }, ...elements.map((contenu) => element('li', {}, contenu)));

const phrases = (textes: readonly string[]): HTMLElement[] => textes.map((texte) => element('p', {}, texte));

/** Headings beside their statements; a heading never leaves its first statement. */
const lignes = (classe: string, entrees: readonly LigneNote[]): HTMLElement =>
  element(
    'dl',
    { class: classe },
    ...entrees.map(({ titre, textes }) =>
      element('div', {}, element('dt', {}, titre), ...textes.map((texte) => element('dd', {}, texte))),
    ),
  );

/** Sentences, then where they come from; among excluded measures the word that announces them goes without saying. */
function drawRaison({ effet, mot, phrases: dites, places }: Raisons): HTMLElement {
  return element(
    'span',
    { class: `raison ${effet}` },
    ...(effet === 'ecarte' ? [] : [element('b', {}, `${mot} :`)]),
    ` ${dites.join(' ')} `,
    element('small', {}, placesEnMots(places)),
    ' ',
  );
}

function drawRetenue({ nom, statut, groupe, nature, avis, raisons, faits }: MesureRetenue): HTMLElement {
  return element(
    'section',
    { class: `note-mesure ${statut}` },
    element('h3', {}, nom),
    element('p', {}, element('b', { class: `statut ${statut}` }, groupe), ` ${nature}`),
    ...phrases(avis ? [avis] : []),
    element(
      'div',
      { class: 'note-deux' },
      liste('note-raisons', raisons.map(drawRaison)),
      lignes('note-lignes', faits),
    ),
  );
}

/** Title, date, version, territory and address. */
function drawTete({ mots, date, version, territoire, adresse }: Note): HTMLElement {
  const fiche = [
    { titre: 'Date', textes: [date] },
    { titre: 'Territoire', textes: [territoire] },
    { titre: 'Contenu', textes: [`version ${version}`] },
    { titre: 'Guide', textes: [adresse] },
  ];
  return element('header', {}, element('h1', { tabindex: '-1' }, mots.titre), lignes('note-lignes', fiche));
}

/** Labels followed by ruled lines: nothing is ever typed here. */
function drawManuscrit({ mots }: Note): HTMLElement {
  const champs = mots.manuscrit.map(([libelle, regles]) =>
    element('li', {}, libelle, ...Array.from({ length: regles }, () => element('span', { class: 'regle' }))),
  );
  return element('ul', { class: 'note-champs', role: 'list' }, ...champs);
}

/** The whole sheet. Its foot is repeated on each printed page, after a room of its own. */
export function drawNote(note: Note): HTMLElement {
  const { mots, urgences, prudence, versQui, reponses, communes, retenues, ecartees, cumul, sources } = note;
  const rien = urgences.length ? mots.appelerDAbord : mots.aucuneRetenue;
  const section = (cle: keyof typeof mots.sections, ...contenu: readonly Node[]) =>
    element('section', { class: `note-${cle}` }, element('h2', {}, mots.sections[cle]), ...contenu);
  const exclues = ecartees.map(({ noms, raisons }) =>
    element('span', {}, element('b', {}, `${noms.join(', ')} :`), ...raisons.map(drawRaison)),
  );
  return element(
    'article',
    { class: 'note', 'aria-label': mots.titre },
    element(
      'div',
      { class: 'note-corps' },
      element(
        'div',
        { class: 'note-tete' },
        drawTete(note),
        drawQr(note.code, 'Code QR : adresse du guide et version du contenu'),
        section(
          'reponses',
          lignes('note-lignes', reponses),
          ...phrases([
            ...(reponses.length > 1 ? [] : [mots.aucuneReponse]),
            ...note.contradictions,
            ...(note.incomplet ? [mots.incomplet] : []),
          ]),
        ),
      ),
      ...(urgences.length ? [section('urgences', lignes('note-lignes', urgences))] : []),
      ...phrases(prudence ? [prudence] : []),
      section(
        'retenues',
        ...(communes.length ? [element('p', {}, `${mots.communes}, `, ...communes.map(drawRaison))] : []),
        ...(retenues.length ? retenues.map(drawRetenue) : phrases([rien])),
      ),
      ...(versQui.length ? [section('versQui', lignes('note-lignes', versQui))] : []),
      section('ecartees', ...(exclues.length ? [liste('note-liste', exclues)] : phrases([mots.aucuneEcartee]))),
      ...(cumul.length ? [section('cumul', ...phrases([cumul.join(' ')]))] : []),
      section('manuscrit', drawManuscrit(note)),
      section('limites', ...phrases([mots.limites.join(' ')])),
      section('sources', lignes('note-lignes', sources)),
    ),
    element(
      'footer',
      { class: 'note-pied' },
      element('p', {}, `${mots.guide} · ${note.adresse} · contenu ${note.version} · ${note.date}`),
    ),
  );
}
