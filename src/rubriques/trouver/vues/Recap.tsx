/** The answers given, each with a way to change it; those that no longer count are left out. */
import { Bouton } from './Bouton.tsx';
import { motsDe, questionDe, type Props } from './props.ts';

export function Recap(props: Props) {
  const { contexte, parcours, donnees, send } = props;
  const { effectives, repondues } = parcours;
  const sujets = contexte.portes.map(
    (porte) => donnees.portes.find(({ id }) => id === porte)?.libelle ?? donnees.cartes[porte]?.nom,
  );
  const lignes = ['T1', ...repondues].map((code) => {
    const question = questionDe(props, code);
    return [question.theme, motsDe(question, effectives[code] ?? []), code] as const;
  });
  return (
    <dl class="recap">
      {[['Sujets', sujets.join(' ; '), 'T1'] as const, ...lignes].map(([theme, mots, code]) => (
        <div>
          <dt>{theme}</dt>
          <dd>{mots}</dd>
          <dd>
            <Bouton
              send={send}
              dit={{ type: 'ECRAN_DEMANDE', ...(code === 'T1' ? { vue: 'portes' } : { vue: 'question', code }) }}
            >
              Modifier<span class="hors-ecran"> : {theme}</span>
            </Bouton>
          </dd>
        </div>
      ))}
    </dl>
  );
}
