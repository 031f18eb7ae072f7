/** The worked example of the method page: one measure, a list per question, the verdict redrawn at each change. */
import { STATUTS_DITS } from '../../decision/etiquettes.ts';
import { explainVerdict } from './exemple.ts';
import type { MesureModele } from '../../decision/modele.ts';
import { SORTES } from '../../decision/sortes.ts';
import { element } from '../../components/element.ts';

const formulaire = document.getElementById('exemple') as HTMLFormElement;
const mesure = JSON.parse(formulaire.dataset['mesure'] as string) as MesureModele;
const byId = (id: string) => document.getElementById(id) as HTMLElement;

function draw(): void {
  const reponses = Object.fromEntries([...new FormData(formulaire)].map(([code, valeur]) => [code, [String(valeur)]]));
  const { statut, etapes } = explainVerdict(mesure, reponses);
  byId('exemple-statut').textContent = STATUTS_DITS[statut];
  byId('exemple-etapes').replaceChildren(
    ...etapes.map(({ type, critere, valeur, effet, decide }) =>
      element(
        'li',
        decide ? { class: 'decide' } : {},
        `${SORTES[type].mot} : ${critere} `,
        element('b', {}, `${valeur}, ${effet}`),
      ),
    ),
  );
}

formulaire.addEventListener('change', draw);
// What was chosen before the script came counts too.
draw();
formulaire.removeAttribute('aria-busy');
