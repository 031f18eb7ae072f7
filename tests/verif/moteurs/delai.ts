/** Nothing waits for ever: a promise with its deadline, and a condition asked again until it holds. */
import { setTimeout as pause } from 'node:timers/promises';

/** The promise, or a French refusal once its time is over. */
export async function bornee<T>(promesse: Promise<T>, ms: number, quoi: string): Promise<T> {
  const fin = new AbortController();
  const refus = pause(ms, undefined, { signal: fin.signal }).then(() => {
    throw new Error(`${quoi} : rien après ${ms / 1000} s`);
  });
  // Once the promise has answered, nobody listens to the refusal any more.
  refus.catch(() => undefined);
  try {
    return await Promise.race([promesse, refus]);
  } finally {
    fin.abort();
  }
}

/**
 * Asks again until the answer is neither empty nor false, and returns it. A page that changes under the question makes
 * it fail: it is asked again too.
 */
export async function insiste<T>(demande: () => Promise<T>, quoi: string, ms = 20_000): Promise<NonNullable<T>> {
  const limite = performance.now() + ms;
  let raison = '';
  while (performance.now() < limite) {
    try {
      const reponse = await demande();
      if (reponse) return reponse;
      raison = '';
    } catch (erreur) {
      raison = ` (${erreur instanceof Error ? erreur.message.split('\n')[0] : String(erreur)})`;
    }
    await pause(40);
  }
  throw new Error(`attendu en vain : ${quoi}${raison}`);
}
