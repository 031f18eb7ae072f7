/**
 * `npm run --silent verif:fraicheur`: facts more than a year old, undated or to confirm, by service to ask. A report:
 * exit 0 whatever it finds. Options: --jour 2026-11-28 (today by default), --json, --csv. Unreadable content or option:
 * one French message, exit 1.
 */
import { formatISO, isValid, parseISO } from 'date-fns';
import { launch } from './lancement.ts';
import { readOptions } from './options.ts';

const { jour, json, csv, contenu } = readOptions({
  options: {
    jour: { type: 'string', default: formatISO(new Date(), { representation: 'date' }) },
    json: { type: 'boolean', default: false },
    csv: { type: 'boolean', default: false },
    contenu: { type: 'string' },
  },
}).values;

await launch(async () => {
  const { readCatalogue } = await import('../catalogue/disque.ts');
  const { findFraicheur } = await import('../rubriques/sources/validation/fraicheur.build.ts');
  const { fraicheurEnCsv, fraicheurEnTexte } =
    await import('../rubriques/sources/validation/rapport-fraicheur.build.ts');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(jour) || !isValid(parseISO(jour)))
    throw new Error(`« ${jour} » n’est pas un jour : année, mois, jour, comme --jour 2026-11-28.`);
  const fraicheur = findFraicheur(readCatalogue(contenu), jour);
  if (json) console.log(JSON.stringify(fraicheur, null, 2));
  else if (csv) process.stdout.write(fraicheurEnCsv(fraicheur));
  else console.log(fraicheurEnTexte(fraicheur));
});
