/** Somebody to turn to: numbers that dial, then what to do, each statement with its source. */
import type { Recours } from '../resultat.ts';

interface RecoursProps {
  recours: Recours;
  etiquettes: Readonly<Record<string, string>>;
  /** Heading of the block; none when its title is the heading of the screen. */
  titre: boolean;
}

export function BlocRecours({ recours, etiquettes, titre: dit }: RecoursProps) {
  const { id, place, titre, appels, faits, lien } = recours;
  return (
    <section class={`carte pile recours ${place}`} aria-labelledby={dit ? `recours-${id}` : undefined}>
      {dit && <h2 id={`recours-${id}`}>{titre}</h2>}
      {appels.length > 0 && (
        <ul class="numeros" role="list">
          {appels.map(({ numero, nom, adresse, pour, acces }) => (
            <li>
              <a href={adresse}>
                <b>{numero}</b> <span>{nom}</span>
              </a>
              {pour && (
                <p>
                  {pour} {acces && <small>{acces}</small>}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <ul>
        {faits.map(({ texte, source, etiquette }) => (
          <li>
            {texte}{' '}
            <small>
              {source} · {etiquettes[etiquette]}
            </small>
          </li>
        ))}
      </ul>
      {lien && (
        <p>
          <a href={lien.adresse}>{lien.texte}</a>
        </p>
      )}
    </section>
  );
}
