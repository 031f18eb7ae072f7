/** A slow network in front of a server: one throughput for all connections, the same delay each way. Counts what comes down. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** « Slow 4G » as Lighthouse simulates it. */
const OCTETS_PAR_MS = 1_600_000 / 8 / 1000;
const ALLER_MS = 75;

export async function createReseauLent(versPort: number) {
  const compte = { recus: 0 };
  let libre = 0;
  const later = (quand: number, geste: () => void) => setTimeout(geste, Math.max(0, quand - performance.now()));

  function relay(navigateur: Socket): void {
    const serveur = connect(versPort, '127.0.0.1');
    navigateur.on('data', (morceau) => later(performance.now() + ALLER_MS, () => serveur.write(morceau)));
    serveur.on('data', (morceau) => {
      compte.recus += morceau.length;
      libre = Math.max(libre, performance.now()) + morceau.length / OCTETS_PAR_MS;
      later(libre + ALLER_MS, () => navigateur.write(morceau));
    });
    for (const [ici, labas] of [
      [navigateur, serveur],
      [serveur, navigateur],
    ] as const) {
      ici.on('error', () => labas.destroy());
      ici.on('close', () => later(libre + ALLER_MS, () => labas.destroy()));
    }
  }

  const relais = createServer(relay);
  await new Promise<void>((pret) => relais.listen(0, '127.0.0.1', pret));
  return { port: (relais.address() as AddressInfo).port, compte, ferme: () => relais.close() };
}
