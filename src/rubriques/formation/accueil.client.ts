/** The home of training: filters the cases on the page, and shows the results kept in this browser, if any. */
import type { Resultat } from './exercice.ts';
import { listenPanneau } from './ma-progression.client.ts';

const filtres = document.getElementById('filtres') as HTMLFormElement;
const compte = document.getElementById('compte') as HTMLElement;
const niveaux = [...document.querySelectorAll<HTMLElement>('[data-niveau]')];
const cas = [...document.querySelectorAll<HTMLElement>('[data-cas]')];
const MOTS: Record<Resultat, string> = { reussi: 'réussi', a_revoir: 'à revoir' };

function filter(): void {
  const [niveau, porte] = [...filtres.querySelectorAll('select')].map(({ value }) => value);
  for (const li of cas) {
    const portes = li.dataset['portes']?.split(' ') ?? [];
    const section = li.closest<HTMLElement>('[data-niveau]');
    li.hidden = !((!niveau || section?.dataset['niveau'] === niveau) && (!porte || portes.includes(porte)));
  }
  for (const section of niveaux) section.hidden = !section.querySelector('[data-cas]:not([hidden])');
  const nombre = cas.filter(({ hidden }) => !hidden).length;
  const aucun = 'Aucun cas. Choisissez un autre niveau ou un autre sujet.';
  compte.textContent = nombre ? `${nombre} cas` : aucun;
}

filtres.addEventListener('change', filter);
// A browser may bring back the lists as they were left.
filter();
filtres.removeAttribute('aria-busy');

listenPanneau({
  acquis: () => ({}),
  montre: ({ cas: resultats }) => {
    for (const li of cas) {
      const resultat = resultats[li.dataset['cas'] ?? ''];
      (li.querySelector('b') as HTMLElement).textContent = resultat ? MOTS[resultat] : '';
    }
    const reussis = cas.filter((li) => resultats[li.dataset['cas'] ?? ''] === 'reussi').length;
    (document.getElementById('reussis') as HTMLElement).textContent = reussis
      ? `Réussis : ${reussis} cas sur ${cas.length}.`
      : '';
  },
});
