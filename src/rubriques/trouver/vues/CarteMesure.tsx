/** One measure of the result: its reasons first, then the facts needed at the desk. */
import type { ComponentChildren } from 'preact';
import { SIGNES } from '../../../decision/etiquettes.ts';
import { readLigne } from '../../../decision/lieux.ts';
import { NSP } from '../../../decision/modele.ts';
import type { LigneCarte } from '../donnees.ts';
import type { Motif, Verdict } from '../../../decision/verdict.ts';
import type { Props } from './props.ts';

/** True for the first reason that says these words: two criteria may lack the same answer. */
const isNouveau = ({ texte, effet }: Motif, rang: number, motifs: readonly Motif[]) =>
  motifs.findIndex((motif) => motif.texte === texte && motif.effet === effet) === rang;

interface CarteProps {
  verdict: Verdict;
  props: Props;
  /** Effects shown; all when absent. */
  effet?: Motif['effet'];
  children?: ComponentChildren;
}

/** Name, link and reasons of a measure. */
export function Raisons({ verdict: { mesure, motifs }, props: { donnees }, effet, children }: CarteProps) {
  const { nom, sigle } = donnees.cartes[mesure] as (typeof donnees.cartes)[string];
  return (
    <>
      <h3>
        <a href={`/mesures/${mesure}/`}>{sigle ? `${sigle} · ${nom}` : nom}</a>
      </h3>
      {children}
      <ul class="raisons" role="list">
        {SIGNES.filter(([signe]) => !effet || signe === effet).flatMap(([signe, mot]) =>
          motifs
            .filter((motif) => motif.effet === signe)
            .filter(isNouveau)
            .map(({ texte, qui, source, etiquette }) => (
              <li class={signe}>
                <b>{mot}</b> {texte}
                {qui && ` Qui peut le dire : ${qui}.`}
                <small>
                  {source} · {donnees.etiquettes[etiquette]}
                </small>
              </li>
            )),
        )}
      </ul>
    </>
  );
}

export function CarteMesure({ verdict, props }: CarteProps) {
  const { donnees, parcours } = props;
  const { nature, avis, lignes, profils } = donnees.cartes[verdict.mesure] as (typeof donnees.cartes)[string];
  const { W1 } = parcours.effectives;
  const enCours = verdict.statut === 'en_cours';
  const draw = (ligne: LigneCarte) => {
    if (enCours && ligne.demande) return null;
    const { titre, textes } = readLigne(ligne, parcours.effectives);
    return (
      <div>
        <dt>{titre}</dt>
        {textes.map((texte) => (
          <dd>{texte}</dd>
        ))}
      </div>
    );
  };
  return (
    <article class={`carte mesure ${verdict.statut}`}>
      <Raisons verdict={verdict} props={props}>
        {nature.map(({ code, texte, note }) => (
          <p class={`nature ${code}`}>
            {code.length < 2 && <b aria-hidden="true">{code}</b>}
            {texte} <small>{note}</small>
          </p>
        ))}
        {avis && <p class="avis">{avis}</p>}
      </Raisons>
      <details class="sources">
        <summary>Sources des critères réunis</summary>
      </details>
      <dl class="faits">{lignes.slice(0, 4).map(draw)}</dl>
      <details>
        <summary>Démarches et documents</summary>
        <dl class="faits">{lignes.slice(4).map(draw)}</dl>
      </details>
      {!enCours && W1 && W1[0] !== NSP && (
        <p>
          L’auteur indiqué {profils.includes(W1[0] as string) ? 'peut' : 'n’est pas cité parmi ceux qui peuvent'} faire
          la demande.
        </p>
      )}
    </article>
  );
}
