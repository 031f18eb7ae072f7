/** What is read of Graphviz's « json » answer: places of the boxes, and the strokes of its arrows. */

export type Point = [number, number];

export interface Operation {
  op: string;
  points?: Point[];
}

export interface Fleche {
  tail: number;
  head: number;
  _draw_: Operation[];
  _hdraw_: Operation[];
}

/** Ordinates go upwards. `tail` and `head` are places in `objects`; the order is Graphviz's own. */
export interface Reponse {
  bb: string;
  objects: { name: string; pos: string }[];
  edges?: Fleche[];
}
