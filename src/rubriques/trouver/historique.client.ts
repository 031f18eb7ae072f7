/**
 * The browser's history follows the machine's trail: one entry per screen, which holds its place and nothing else, no
 * answer and no address. Anchors of the page make no entry, so that one step back is one screen back.
 */

/** What an entry holds. */
interface Etape {
  position: number;
  /** Place of the first screen that this visit of the page wrote: before it, « back » leaves the page. */
  premiere: number;
}

const readEtape = () => history.state as Partial<Etape> | null;

/** Screen of the entry that the browser has opened, after a reload or a jump; none on a new visit. */
export const positionDemandee = (): number | undefined => readEtape()?.position;

/** Skip links move the focus, and leave the history alone. */
function listenAncres(): void {
  document.addEventListener('click', (clic) => {
    const ancre = (clic.target as Element).closest('a[href^="#"]')?.getAttribute('href');
    const cible = ancre && document.getElementById(ancre.slice(1));
    if (!cible) return;
    clic.preventDefault();
    cible.focus();
    cible.scrollIntoView();
  });
}

/** Starts at a screen; `retrouve` is told which screen the browser, or `retour`, asks for. */
export function followHistorique(position: number, retrouve: (position: number) => void) {
  let etape: Etape = { position, premiere: Math.min(readEtape()?.premiere ?? position, position) };
  history.replaceState(etape, '', location.pathname);
  listenAncres();
  addEventListener('popstate', ({ state }: PopStateEvent) => {
    if (state) {
      etape = state as Etape;
      retrouve(etape.position);
      // No state: only the fragment has changed. An anchor leaves no trace; a measure or a link is opened.
    } else if (document.getElementById(location.hash.slice(1))) history.back();
    else location.reload();
  });
  return {
    /** Brings the history to the screen shown. */
    suit(nouvelle: number): void {
      if (nouvelle === etape.position) return;
      const avance = nouvelle > etape.position;
      etape = { position: nouvelle, premiere: Math.min(etape.premiere, nouvelle) };
      history[avance ? 'pushState' : 'replaceState'](etape, '');
    },
    /** One screen back, in the history when it holds that screen. */
    retour(): void {
      if (etape.position > etape.premiere) history.back();
      else retrouve(etape.position - 1);
    },
  };
}
