/**
 * On every page, once it is drawn so that nothing delays it: the script of the page and its data, whose addresses the
 * frame holds, then what keeps the site for reading without network; not on /trouver/, whose own script does it without
 * showing anything.
 */
import horsLigne from '../rubriques/hors-ligne/etat.client.ts?worker&url';

/** Some browsers do not tell what they draw. Nothing, once the rest of the page has been asked for. */
let secours: unknown = setTimeout(complete, 1000);
new PerformanceObserver(complete).observe({ type: 'paint', buffered: true });

async function complete() {
  if (secours) {
    secours = 0;
    const { script, donnees } = document.body.dataset;
    // Asked for along with the script that reads them, which says what it does when they do not come.
    if (donnees) (window.donnees = fetch(donnees)).catch(() => 0);
    // First: on /hors-ligne/, it listens to what the next one says.
    if (script)
      await import(/* @vite-ignore */ script).catch(() => document.getElementById('panne')?.removeAttribute('hidden'));
    if (!document.getElementById('questionnaire')) import(/* @vite-ignore */ horsLigne).catch(() => 0);
  }
}
