/** A W3C WebDriver session over HTTP, for the engine that speaks nothing else: only the orders the journeys need. */

/** Key under which WebDriver names an element (https://www.w3.org/TR/webdriver2/#elements). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
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

  async clique(element: unknown): Promise<void> {
    const id = (element as Record<string, string> | null)?.[ELEMENT];
    if (!id) throw new Error('rien à cet endroit');
    await this.post(`element/${id}/click`);
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
