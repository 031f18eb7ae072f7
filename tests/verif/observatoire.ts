/**
 * Score of a home page by the rules that MDN publishes for its HTTP Observatory (« Tests & Scoring », 2025, at most 145).
 * Computed here, by our reading of them: the live service is not asked, and only it gives a score. Being on browsers'
 * preload list (5 points) depends on the host, and is not counted.
 */

export interface Observee {
  /** In small letters. */
  enTetes: Readonly<Record<string, string>>;
  html: string;
  /** Where plain HTTP sends, and the host it was asked. */
  redirection: { statut: number; vers: string; hote: string };
}

export interface Ligne {
  epreuve: string;
  points: number;
}

const directive = (politique: string, nom: string): string[] | undefined =>
  politique
    .split(';')
    .map((regle) => regle.trim().split(/\s+/))
    .find(([premier]) => premier === nom)
    ?.slice(1);

const RISQUEES = /^(?:'unsafe-inline'|'unsafe-eval'|data:|https?:.*|\*.*)$/;

function scorePolitique(politique: string): number {
  if (!politique) return -25;
  const defaut = directive(politique, 'default-src');
  const sources = ['script-src', 'style-src', 'object-src'].flatMap(
    (nom) => directive(politique, nom) ?? defaut ?? ['*'],
  );
  if (sources.some((source) => RISQUEES.test(source))) return -20;
  return defaut?.join() === "'none'" ? 10 : 5;
}

function scoreHsts(valeur = ''): number {
  const duree = Number(/max-age=(\d+)/.exec(valeur)?.[1] ?? NaN);
  if (Number.isNaN(duree)) return -20;
  return duree >= 15_768_000 ? 0 : -10;
}

function scoreCadres(politique: string, valeur = ''): number {
  if (directive(politique, 'frame-ancestors')?.every((source) => !RISQUEES.test(source))) return 5;
  return /^(?:deny|sameorigin)$/i.test(valeur) ? 0 : -20;
}

function scoreIntegrite(html: string): number {
  const nommes = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"[^>]*>/g)];
  if (nommes.some(([, src = '']) => /^(?:https?:)?\/\//.test(src))) return -50;
  return nommes.some(([balise]) => / integrity="sha(?:256|384|512)-/.test(balise)) ? 5 : 0;
}

const scoreRedirection = ({ statut, vers, hote }: Observee['redirection']) =>
  statut >= 300 && statut < 400 && vers.startsWith(`https://${hote}/`) ? 0 : -20;

/** Every test and its points; the score adds bonuses only when penalties leave 90 or more. */
export function scoreObservatoire({ enTetes, html, redirection }: Observee): { lignes: Ligne[]; score: number } {
  const politique = enTetes['content-security-policy'] ?? '';
  const referent = enTetes['referrer-policy'] ?? '';
  const ressources = enTetes['cross-origin-resource-policy'] ?? '';
  const lignes: Ligne[] = [
    { epreuve: 'Content-Security-Policy', points: scorePolitique(politique) },
    { epreuve: 'Cookies', points: enTetes['set-cookie'] ? -40 : 0 },
    { epreuve: 'Cross-Origin-Resource-Sharing', points: enTetes['access-control-allow-origin'] ? -50 : 0 },
    { epreuve: 'Cross-Origin-Resource-Policy', points: /^same-(?:origin|site)$/.test(ressources) ? 10 : 0 },
    { epreuve: 'Redirection vers HTTPS', points: scoreRedirection(redirection) },
    { epreuve: 'Referrer-Policy', points: /^(?:no-referrer|same-origin|strict-origin)$/.test(referent) ? 5 : 0 },
    { epreuve: 'Strict-Transport-Security', points: scoreHsts(enTetes['strict-transport-security']) },
    { epreuve: 'Subresource Integrity', points: scoreIntegrite(html) },
    { epreuve: 'X-Content-Type-Options', points: enTetes['x-content-type-options'] === 'nosniff' ? 0 : -5 },
    { epreuve: 'X-Frame-Options', points: scoreCadres(politique, enTetes['x-frame-options']) },
  ];
  const sum = (retenues: Ligne[]) => retenues.reduce((total, { points }) => total + points, 100);
  const seul = sum(lignes.filter(({ points }) => points < 0));
  return { lignes, score: Math.max(0, seul >= 90 ? sum(lignes) : seul) };
}
