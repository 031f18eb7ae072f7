/** A slow network in front of a server: one throughput for all connections, the same delay each way. Counts what comes down. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Reseau {
  /** Throughput downwards, all connections together. */
  kbitParSeconde: number;
  /** There and back, milliseconds; opening a connection costs one. */
  allerRetour: number;
}

/** « Slow 4G » as Lighthouse simulates it. */
export const QUATRE_G_LENTE: Reseau = { kbitParSeconde: 1600, allerRetour: 150 };

export async function createRelaisLent(versPort: number, { kbitParSeconde, allerRetour }: Reseau) {
  const octetsParMs = kbitParSeconde / 8;
  const aller = allerRetour / 2;
  const compte = { recus: 0 };
  const ouvertes = new Set<Socket>();
  let libre = 0;
  const later = (quand: number, geste: () => void) => setTimeout(geste, Math.max(0, quand - performance.now()));

  function relay(navigateur: Socket): void {
    const serveur = connect(versPort, '127.0.0.1');
    // The browser reached this machine at once: the greeting it was spared is added to what it says first.
    const salue = performance.now() + allerRetour;
    ouvertes.add(navigateur);
    navigateur.on('data', (morceau) => later(Math.max(salue, performance.now()) + aller, () => serveur.write(morceau)));
    serveur.on('data', (morceau) => {
      compte.recus += morceau.length;
      libre = Math.max(libre, performance.now()) + morceau.length / octetsParMs;
      later(libre + aller, () => navigateur.write(morceau));
    });
    for (const [ici, labas] of [
      [navigateur, serveur],
      [serveur, navigateur],
    ] as const) {
      ici.on('error', () => labas.destroy());
      ici.on('close', () => later(libre + aller, () => labas.destroy()));
    }
    navigateur.on('close', () => ouvertes.delete(navigateur));
  }

  const relais = createServer(relay);
  await new Promise<void>((pret) => relais.listen(0, '127.0.0.1', pret));
  return {
    port: (relais.address() as AddressInfo).port,
    compte,
    /** Cuts every connection, and takes no other. */
    ferme: () => {
      relais.close();
      for (const prise of ouvertes) prise.destroy();
    },
  };
}
