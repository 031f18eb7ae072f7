/** The maps of sequences, placed by Graphviz (WebAssembly) while the site is built: nothing of it reaches the browser. */
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { readCarte, toDot, type Carte } from './carte.ts';
import type { Graphe } from './enchainements.ts';

let graphviz: Promise<Graphviz> | undefined;

/** Drawing of a graph with at least one link; the same graph always gives the same drawing. */
export async function drawCarte(graphe: Graphe): Promise<Carte> {
  graphviz ??= Graphviz.load();
  return readCarte(graphe, (await graphviz).layout(toDot(graphe), 'json', 'dot'));
}
