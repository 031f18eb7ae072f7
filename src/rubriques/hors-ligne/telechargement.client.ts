/**
 * Where a file is offered: fetches it, checks that it is what its name says, then hands it over; else says what to do.
 * Left alone, browsers save whatever answers under that name, and Chromium asks the network even for a file that is kept.
 */
import { TYPES, TYPES_BINAIRES } from '../../publication/en-tetes.ts';
import { element } from '../../components/element.ts';

const ATTENDUS: Readonly<Record<string, string>> = { ...TYPES, ...TYPES_BINAIRES };
const RESEAU = 'Le fichier n’est pas venu : vérifiez le réseau, puis recommencez.';
const AUTRE = 'Le serveur n’a pas envoyé ce fichier : rechargez la page, puis recommencez.';

/** Media type without its parameters. */
const typeDe = (enTete: string | null | undefined) => enTete?.split(';')[0]?.trim().toLowerCase();

/** The file named, or the sentence that says why there is none. */
async function fetchFichier(adresse: string, nom: string): Promise<Blob | string> {
  const attendu = ATTENDUS[/\.\w+$/.exec(nom)?.[0] ?? ''];
  try {
    const reponse = await fetch(adresse);
    const est = reponse.ok && typeDe(reponse.headers.get('content-type')) === typeDe(attendu);
    return est ? await reponse.blob() : AUTRE;
  } catch {
    return RESEAU;
  }
}

function hand(contenu: Blob, nom: string): void {
  const adresse = URL.createObjectURL(contenu);
  element('a', { href: adresse, download: nom }).click();
  setTimeout(() => {
    URL.revokeObjectURL(adresse);
  }, 60_000);
}

// After each list of files, there from the start so that what comes in it is read aloud.
const listes = [...document.querySelectorAll('main a[download]')].map((lien) => lien.closest('ul, dl'));
for (const liste of new Set(listes)) liste?.after(element('p', { role: 'status' }));

addEventListener('click', (evenement) => {
  const lien = (evenement.target as Element).closest<HTMLAnchorElement>('main a[download]');
  const suite = lien?.closest('ul, dl')?.nextElementSibling;
  if (!lien || !suite) return;
  evenement.preventDefault();
  suite.textContent = '';
  const nom = lien.download || (lien.pathname.split('/').at(-1) as string);
  void fetchFichier(lien.href, nom).then((fichier) => {
    if (typeof fichier === 'string') suite.textContent = fichier;
    else hand(fichier, nom);
  });
});
