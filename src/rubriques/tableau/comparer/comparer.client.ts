/** Entry of /comparer/: loads the measures once, then draws the ones that the fragment or the lists name. */
import { compareMesures, decodeChoix, encodeChoix, MINIMUM, type DonneesComparer } from './comparaison.ts';
import { readAdresse } from '../../../components/adresse.client.ts';
import { drawComparaison } from './dessin.client.ts';

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const formulaire = byId<HTMLFormElement>('choix');
const zone = byId('comparaison');
const alerte = byId('comparer-alerte');
const listes = [...formulaire.querySelectorAll('select')];
const TITRE = document.title;

function start(donnees: DonneesComparer): void {
  /** Last choice made. */
  let dernier: readonly string[] = [];

  /** Lists, title and comparison for these measures. */
  function draw(choix: readonly string[]): void {
    dernier = choix;
    listes.forEach((liste, rang) => {
      liste.value = choix[rang] ?? '';
      // A measure is compared with others, never with itself.
      for (const option of liste.options)
        option.disabled = option.value !== '' && option.value !== liste.value && choix.includes(option.value);
    });
    const mesures = choix.flatMap((id) => {
      const mesure = donnees.mesures[id];
      return mesure ? [{ ...mesure, id }] : [];
    });
    const noms = mesures.map(({ court }) => court).join(', ');
    document.title = noms ? `${noms} · ${TITRE}` : TITRE;
    if (mesures.length < MINIMUM) {
      zone.replaceChildren();
      byId('bilan').textContent = noms ? `${noms} : choisissez une deuxième mesure.` : '';
      return;
    }
    const comparaison = compareMesures(donnees.rubriques, mesures);
    const nombre = comparaison.differences.length;
    const pluriel = nombre > 1 ? 'rubriques diffèrent' : 'rubrique diffère';
    byId('bilan').textContent = `${mesures.length} mesures comparées : ${noms}. ${nombre} ${pluriel}.`;
    // Said at once; the table, long to lay out, follows, unless another choice was made meanwhile.
    requestAnimationFrame(() =>
      setTimeout(() => dernier === choix && zone.replaceChildren(...drawComparaison(mesures, comparaison))),
    );
  }

  /** The measures the address names. A fragment that is an anchor of the page names none. */
  function readFragment(): void {
    if (document.getElementById(location.hash.slice(1))) return;
    const fragment = readAdresse('mesures').toLowerCase();
    const { choix, refus } = decodeChoix(fragment, donnees);
    alerte.hidden = !refus;
    if (refus)
      alerte.textContent = `L’adresse de cette comparaison ne se lit pas : ${refus}. Choisissez dans les listes.`;
    draw(choix);
  }

  formulaire.addEventListener('change', () => {
    const choix = [...new Set(listes.flatMap(({ value }) => value || []))];
    alerte.hidden = true;
    history.replaceState(null, '', choix.length ? `#${encodeChoix(choix)}` : location.pathname);
    draw(choix);
  });
  addEventListener('hashchange', readFragment);
  readFragment();
  formulaire.hidden = false;
}

(window.donnees as Promise<Response>)
  .then((reponse) => reponse.json())
  .then(start, () => {
    byId('comparer-panne').style.animation = 'none';
  });
