/** The result: met, to check, later, excluded, each with its reasons; then what to know about combining. */
import { plusProches } from '../../../decision/classement.ts';
import { readTextes } from '../../../decision/lieux.ts';
import { buildResultat } from '../resultat.ts';
import type { Verdict } from '../../../decision/verdict.ts';
import { CarteMesure, Raisons } from './CarteMesure.tsx';
import { pluriel, type Props } from './props.ts';
import { Bouton, Effacer } from './Bouton.tsx';
import { demande } from '../charger-emporter.client.ts';
import { Recap } from './Recap.tsx';
import { BlocRecours } from './Recours.tsx';

/** What the sources say about combining the retained measures; mostly nothing, and it says so. */
function Cumul({ retenues, donnees, parcours }: Props & { retenues: readonly Verdict[] }) {
  const ids = retenues.map(({ mesure }) => mesure);
  const cartes = ids.flatMap((id) => donnees.cartes[id] ?? []);
  const dites = cartes.flatMap(({ cumul }) =>
    cumul.filter(({ avec }) => avec.some((autre) => ids.includes(autre))).map(({ texte }) => texte),
  );
  const regles = readTextes(dites, parcours.effectives);
  return (
    <section class="carte pile">
      <h2>Plusieurs mesures à la fois ?</h2>
      <p>
        Dans un même foyer, elles peuvent concerner {[...new Set(cartes.map(({ concerne }) => concerne))].join(', ')}.
      </p>
      {[...new Set(regles)].map((regle) => (
        <p>{regle}</p>
      ))}
      <p>
        <a href={`/comparer/#${ids.slice(0, 4)}`}>Comparer ces mesures</a>
      </p>
      <p>{donnees.cumulNonPrecise}</p>
    </section>
  );
}

/** Groups of verdicts, without the page around them: the result screen and the live column share it. */
export function Verdicts({ niveau: Tete, ...props }: Props & { niveau: 'h1' | 'h2' }) {
  const { contexte, donnees, parcours, bref } = props;
  const { groupes, voies, retenues, ecartees, recours, contradictions, lieuInconnu, prudence } = buildResultat(
    donnees,
    contexte.portes,
    parcours.effectives,
  );
  const { tete, suite, impasse } = recours;
  const compte = groupes.map(({ nombre, mots: [, un, plusieurs] }) => pluriel(nombre, un, plusieurs)).join(', ');
  // Somebody to call first is the heading itself: nobody in danger reads that nothing is retained.
  const titre = compte || (tete[0]?.titre ?? donnees.resultat.aucune);
  return (
    <>
      <Tete tabIndex={-1}>{titre}</Tete>
      {tete.map((bloc) => (
        <BlocRecours key={bloc.id} recours={bloc} etiquettes={donnees.etiquettes} titre={bloc.titre !== titre} />
      ))}
      {prudence && <p class="avis">{donnees.resultat.prudence}</p>}
      {contradictions.map((texte) => (
        <p class="avis">{texte}</p>
      ))}
      {lieuInconnu && <p class="avis">{donnees.resultat.lieuInconnu}</p>}
      {impasse.map((bloc) => (
        <BlocRecours key={bloc.id} recours={bloc} etiquettes={donnees.etiquettes} titre />
      ))}
      {!compte && ecartees.length > 0 && (
        <section class="carte">
          <h2>Ce qui s’en approche le plus, et ce qui manque</h2>
          {plusProches(ecartees).map((verdict) => (
            <article>
              <Raisons verdict={verdict} props={props} effet="ecarte" />
            </article>
          ))}
        </section>
      )}
      {groupes
        .filter(({ siens }) => siens.length)
        .map(({ statut, siens, mots: [nom] }) => (
          <section key={statut} class="pile">
            <h2 class={`statut ${statut}`}>{nom}</h2>
            {(bref ? [] : siens).map((verdict) => (
              <CarteMesure verdict={verdict} props={props} />
            ))}
          </section>
        ))}
      {!bref && voies.length > 0 && (
        <section class="pile">
          <h2>{donnees.resultat.voies}</h2>
          {voies.map((verdict) => (
            <CarteMesure verdict={verdict} props={props} />
          ))}
        </section>
      )}
      {suite.map((bloc) => (
        <BlocRecours key={bloc.id} recours={bloc} etiquettes={donnees.etiquettes} titre />
      ))}
      {!bref && retenues.length > 1 && <Cumul retenues={retenues} {...props} />}
      {!bref && ecartees.length > 0 && (
        <details class="carte">
          <summary>{pluriel(ecartees.length, 'mesure écartée', 'mesures écartées')} : voir pourquoi</summary>
          {ecartees.map((verdict) => (
            <article>
              <Raisons verdict={verdict} props={props} />
            </article>
          ))}
        </details>
      )}
    </>
  );
}

/** Does something with the panel once it is there; should its file not come, a sentence says so in its place. */
const emporte = (props: Props, puis: () => void) =>
  demande('emporter', props).then(puis, () => {
    (document.getElementById('emporter') as HTMLElement).innerText =
      'La note, le lien et les échéances n’ont pas pu se charger. Vérifiez le réseau, rechargez la page, puis recommencez. Cet écran peut déjà s’imprimer.';
  });

export function VueResultats(props: Props) {
  const { parcours, send } = props;
  const { length } = parcours.ouvertes;
  return (
    <div class="deux">
      <div class="pile">
        <Verdicts {...props} niveau="h1" />
        {length > 0 && (
          <p class="avis">
            {pluriel(length, 'question peut', 'questions peuvent')} encore changer ce résultat.{' '}
            <Bouton send={send} dit={{ type: 'SUITE_DEMANDEE' }}>
              Continuer les questions
            </Bouton>
          </p>
        )}
      </div>
      <aside class="carte" aria-label="Vos réponses">
        <h2>Vos réponses</h2>
        {!props.bref && <Recap {...props} />}
        <div class="actions">
          <button class="bouton" type="button" onClick={() => emporte(props, () => print())}>
            Imprimer la note
          </button>
          <button
            class="bouton creux"
            type="button"
            onClick={() => emporte(props, () => document.querySelector<HTMLElement>('#emporter h2')?.focus())}
          >
            Emporter : note, lien, échéances
          </button>
          <Effacer send={send} />
        </div>
      </aside>
      <section id="emporter" />
    </div>
  );
}
