/** Chromium's own log of its network (`--log-net-log`): every host it looked for, from every page, worker and service. */
import { readFileSync } from 'node:fs';

/** Options that write the log, and that let no name but this machine's be found. */
export const optionsDuJournal = (fichier: string): string[] => [
  `--log-net-log=${fichier}`,
  '--net-log-capture-mode=IncludeSensitive',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Services of Chromium itself, asked whatever the site: its updates, its account, and what kind of fields a form has. */
const DE_CHROMIUM = new Set(['update.googleapis.com', 'accounts.google.com', 'content-autofill.googleapis.com']);

interface Evenement {
  /** A request has one number and several events. */
  source: { id: number };
  params?: { url?: unknown; initiator?: unknown };
}

/** What the log says of the network. */
export interface Journal {
  /** Requests to this machine. */
  ici: number;
  /** Requests of Chromium itself, to its own services; all fail, since no name is found. */
  chromium: number;
  /** Every other request, and any that a page of this machine started towards elsewhere. */
  dehors: string[];
}

/** Reads a log; a browser that was not closed properly leaves it without its end, which is given back. */
export function readJournal(fichier: string): Journal {
  const texte = readFileSync(fichier, 'utf8').trimEnd();
  const { events } = JSON.parse(/\]\s*\}$/.test(texte) ? texte : `${texte.replace(/,$/, '')}]}`) as {
    events: Evenement[];
  };
  const ici = new Set<number>();
  const chromium = new Set<number>();
  const dehors = new Set<string>();
  for (const { source, params } of events) {
    if (typeof params?.url !== 'string' || !/^(https?|wss?):/.test(params.url)) continue;
    const { hostname } = new URL(params.url);
    const fromPage = String(params.initiator).includes('127.0.0.1');
    if (hostname === '127.0.0.1') ici.add(source.id);
    else if (DE_CHROMIUM.has(hostname) && !fromPage) chromium.add(source.id);
    else dehors.add(`${params.url} (demandé par ${String(params.initiator)})`);
  }
  return { ici: ici.size, chromium: chromium.size, dehors: [...dehors] };
}
