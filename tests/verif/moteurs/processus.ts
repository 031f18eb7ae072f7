/** Programs started for one run, each with those it starts in turn: all ended together, whatever happens. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { cheminDe, type Outil } from '../../e2e/objets/debian.ts';

export interface Processus {
  /** Of the group that the program leads. */
  pid: number;
  /** First line it writes on its fourth channel, when asked for. */
  numero: Promise<string> | undefined;
}

const vivants = new Set<number>();

export function tue({ pid }: Pick<Processus, 'pid'>): void {
  vivants.delete(pid);
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

const tueTous = () => [...vivants].forEach((pid) => tue({ pid }));
process.once('exit', tueTous);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** Starts a tool at the head of a group of its own; throws when the system refuses. */
export function demarre(outil: Outil, options: string[], env: NodeJS.ProcessEnv, canal?: 'numero'): Processus {
  const enfant = spawn(cheminDe(outil) ?? outil, options, {
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', canal ? 'pipe' : 'ignore'],
  });
  if (enfant.pid === undefined) throw new Error(`${outil} ne démarre pas`);
  enfant.unref();
  vivants.add(enfant.pid);
  const sortie = enfant.stdio[3] as Readable | null;
  return {
    pid: enfant.pid,
    numero: canal && new Promise((dit) => sortie?.once('data', (ligne: Buffer) => dit(ligne.toString().trim()))),
  };
}
