/** A W3C WebDriver session over HTTP, for the engine that speaks nothing else: only the orders the journeys need. */

const REPONSE_MS = 30_000;

type Corps = Record<string, unknown>;

async function demande(methode: string, adresse: string, corps?: Corps): Promise<unknown> {
  const reponse = await fetch(adresse, {
    method: methode,
    signal: AbortSignal.timeout(REPONSE_MS),
    ...(corps && { body: JSON.stringify(corps) }),
  });
  const { value } = (await reponse.json()) as { value: unknown };
  if (!reponse.ok) {
    const { error, message } = value as { error: string; message: string };
    throw new Error(message || error);
  }
  return value;
}

export class Session {
  readonly version: string;
  private readonly racine: string;

  private constructor(racine: string, version: string) {
    this.racine = racine;
    this.version = version;
  }

  /** Opens a browser through the driver that listens at this address. */
  static async open(pilote: string, capacites: Corps): Promise<Session> {
    const ouverte = await demande('POST', `${pilote}/session`, { capabilities: { alwaysMatch: capacites } });
    const { sessionId, capabilities } = ouverte as { sessionId: string; capabilities: { browserVersion: string } };
    return new Session(`${pilote}/session/${sessionId}`, capabilities.browserVersion);
  }

  post(ordre: string, corps: Corps = {}): Promise<unknown> {
    return demande('POST', `${this.racine}/${ordre}`, corps);
  }

  get(ordre: string): Promise<unknown> {
    return demande('GET', `${this.racine}/${ordre}`);
  }

  /** Runs a function in the page and waits for what it promises. */
  async lis<A, R>(fonction: (argument: A) => R, argument: A): Promise<unknown> {
    return this.post('execute/sync', { script: `return (${fonction})(arguments[0])`, args: [argument ?? null] });
  }

  /** Presses the main button at this point of the window. */
  async clique({ x, y }: { x: number; y: number }): Promise<void> {
    const actions = [
      { type: 'pointerMove', x, y, origin: 'viewport', duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.post('actions', { actions: [{ type: 'pointer', id: 'souris', actions }] });
  }

  /** Presses and releases each key, named as WebDriver codes it. */
  async frappe(touches: string[]): Promise<void> {
    const actions = touches.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    await this.post('actions', { actions: [{ type: 'key', id: 'clavier', actions }] });
  }

  async ferme(): Promise<void> {
    await demande('DELETE', this.racine);
  }
}
