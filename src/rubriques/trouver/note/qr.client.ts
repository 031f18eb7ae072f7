/** A QR code as one SVG path, drawn with DOM calls: no markup is ever parsed. */
import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';
/** White modules around the code, as its standard asks. */
const SILENCE = 4;

function forme(nom: string, attributs: Readonly<Record<string, string>>, ...enfants: Node[]): SVGElement {
  const noeud = document.createElementNS(SVG, nom);
  for (const [cle, valeur] of Object.entries(attributs)) noeud.setAttribute(cle, valeur);
  noeud.append(...enfants);
  return noeud;
}

/** Runs of dark modules of each row, as rectangles. */
function traceDe(rangees: readonly (readonly boolean[])[]): string {
  return rangees
    .flatMap((rangee, y) =>
      rangee.flatMap((noir, x) => {
        if (!noir || rangee[x - 1]) return [];
        const fin = rangee.indexOf(false, x);
        return [`M${x} ${y}h${(fin < 0 ? rangee.length : fin) - x}v1H${x}z`];
      }),
    )
    .join('');
}

/** The code of a text, black on white whatever the colours around it, quiet zone included. */
export function drawQr(texte: string, nom: string): SVGElement {
  const { data, size } = encode(texte, { ecc: 'M', border: SILENCE });
  return forme(
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': nom, 'shape-rendering': 'crispEdges' },
    forme('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
    forme('path', { fill: '#000', d: traceDe(data) }),
  );
}
