/** All the answers so far, before the result or on the way. */
import { contradictionsDites } from '../resultat.ts';
import type { Props } from './props.ts';
import { Bouton, Effacer } from './Bouton.tsx';
import { Recap } from './Recap.tsx';

export function VueRecap(props: Props) {
  const { donnees, parcours, send } = props;
  return (
    <div class="pile">
      <h1 tabIndex={-1}>Vos réponses</h1>
      {contradictionsDites(donnees, parcours.effectives).map((texte) => (
        <p class="avis">{texte}</p>
      ))}
      <Recap {...props} />
      <div class="actions">
        {parcours.ouvertes.length > 0 && (
          <Bouton send={send} allure="" dit={{ type: 'SUITE_DEMANDEE' }}>
            Continuer les questions
          </Bouton>
        )}
        <Bouton send={send} allure="creux" dit={{ type: 'ECRAN_DEMANDE', vue: 'resultats' }}>
          Voir le résultat
        </Bouton>
        <Effacer send={send} />
      </div>
    </div>
  );
}
