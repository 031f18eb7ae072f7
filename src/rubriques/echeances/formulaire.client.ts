/** Entry of /echeancier/: asks for the dates a measure counts from, checks them, then shows what follows from them. */
import { aujourdhui } from '../../langue/dates.ts';
import { refusDesPeriodes, refusDuJour, type Origines, type Periode } from './echeances.ts';
import { ORIGINES, originesDe, type Origine } from './regles.ts';
import { readAdresse } from '../../components/adresse.client.ts';
import { byId, readMesure, type MesureLue } from './page.client.ts';
import { drawResultat } from './resultat.client.ts';

const formulaire = byId<HTMLFormElement>('calcul');
const choix = byId<HTMLSelectElement>('mesure');
const passees = byId<HTMLDetailsElement>('passees');
const resultat = byId('resultat');
const champDe = (id: string) => byId<HTMLInputElement>(id);
const labelDe = (champ: HTMLInputElement) => champ.labels?.[0] as HTMLLabelElement;
const DEBUT = labelDe(champDe('debut')).textContent;
const RANGS = [1, 2, 3];

const MANQUE = 'Cette date manque : indiquez-la.';
let mesure: MesureLue | undefined;
let origines: Origine[] = [];

/** Writes, or clears, what is wrong under a field. */
function dit(champ: HTMLElement, refus: string | undefined): void {
  const place = byId(`erreur-${champ.id}`);
  place.hidden = !refus;
  place.textContent = refus ?? '';
  if (refus) champ.setAttribute('aria-invalid', 'true');
  else champ.removeAttribute('aria-invalid');
}

const isIncomplet = (champ: HTMLInputElement) => champ.validity.badInput;
const isVide = (champ: HTMLInputElement) => !champ.value && !isIncomplet(champ);

/** Past results no longer match the form: better none than wrong ones on paper. */
function forget(): void {
  resultat.hidden = true;
  resultat.removeAttribute('aria-labelledby');
  resultat.replaceChildren();
}

/** Shows the fields that the chosen measure counts from. */
function choose(): void {
  forget();
  mesure = readMesure(choix.value);
  origines = mesure ? originesDe(mesure.regles) : [];
  dit(choix, undefined);
  for (const origine of ORIGINES) {
    const champ = champDe(origine);
    dit(champ, undefined);
    (champ.parentElement as HTMLElement).hidden = !origines.includes(origine);
  }
  labelDe(champDe('debut')).textContent = mesure?.debut ?? DEBUT;
  passees.hidden = !mesure?.total;
  byId('muette').hidden = !mesure || origines.length > 0;
  byId('muette').textContent = `${mesure?.nom} : la source ne permet de calculer aucune date. Le calcul dit pourquoi.`;
}

function refusDuChamp(champ: HTMLInputElement, jour: string, attendu: boolean): string | undefined {
  if (isVide(champ)) return attendu ? MANQUE : undefined;
  return refusDuJour(champ.value, jour);
}

/** The days given, once every field says what is wrong with its own. */
function readOrigines(jour: string): Origines {
  const champs = origines.map(champDe);
  const aucune = champs.every(isVide);
  champs.forEach((champ, rang) => {
    const refus = refusDuChamp(champ, jour, champs.length === 1);
    dit(champ, aucune && !rang && champs.length > 1 ? 'Indiquez au moins une de ces dates.' : refus);
  });
  return Object.fromEntries(champs.flatMap(({ id, value }) => (value ? [[id, value]] : [])));
}

function readPassees(jour: string, debut = ''): Periode[] {
  const lues = RANGS.map((rang) => ({ du: champDe(`du-${rang}`), au: champDe(`au-${rang}`) }));
  for (const { du, au } of lues) {
    const attendu = !passees.hidden && !(isVide(du) && isVide(au));
    for (const champ of [du, au]) dit(champ, attendu ? refusDuChamp(champ, jour, true) : undefined);
  }
  if (passees.hidden) return [];
  const completes = lues.filter(({ du, au }) => du.value && au.value);
  const periodes = completes.map(({ du, au }) => ({ debut: du.value, fin: au.value }));
  refusDesPeriodes(periodes, debut).forEach((refus, rang) => {
    if (refus) dit(completes[rang]?.au as HTMLInputElement, refus);
  });
  return periodes;
}

function compute(): void {
  forget();
  if (!mesure) {
    dit(choix, 'Choisissez une mesure.');
    choix.focus();
    return;
  }
  const jour = aujourdhui();
  const dates = readOrigines(jour);
  const periodes = readPassees(jour, dates.debut);
  const fautif = formulaire.querySelector<HTMLElement>('[aria-invalid]');
  if (fautif) {
    if (passees.contains(fautif)) passees.open = true;
    fautif.focus();
    return;
  }
  const donnees = origines.flatMap((origine) => {
    const iso = dates[origine];
    return iso ? [{ libelle: labelDe(champDe(origine)).textContent, iso }] : [];
  });
  resultat.replaceChildren(
    ...drawResultat({
      mesure,
      dates,
      donnees,
      passees: periodes,
      jour,
      guide: resultat.dataset['guide'] ?? '',
      version: resultat.dataset['version'] ?? '',
    }),
  );
  resultat.setAttribute('aria-labelledby', 'titre-resultat');
  resultat.hidden = false;
  byId('titre-resultat').focus();
}

/** A fiche leads here with the name of its measure; an anchor of the page names none. */
function readFragment(): void {
  const id = readAdresse('mesures').toLowerCase();
  if (!id) return;
  const connue = [...choix.options].some(({ value }) => value === id);
  choix.value = connue ? id : '';
  choose();
  if (!connue) dit(choix, 'L’adresse ne nomme aucune mesure du guide : choisissez-en une.');
}

choix.addEventListener('change', () => {
  // The address names the measure on screen, or none.
  history.replaceState(null, '', choix.value ? `#${choix.value}` : location.pathname);
  choose();
});
formulaire.addEventListener('input', ({ target }) => {
  if (target !== choix) forget();
});
formulaire.addEventListener('submit', (evenement) => {
  evenement.preventDefault();
  compute();
});
addEventListener('hashchange', readFragment);
choose();
readFragment();
formulaire.hidden = false;
