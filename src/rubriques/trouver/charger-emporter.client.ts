/** Fetches the file that takes a result away or opens a link, and speaks to it by an event. Its address is held by the page. */

const load = (): Promise<unknown> =>
  import(/* @vite-ignore */ document.getElementById('questionnaire')?.dataset['emporter'] as string);

/** The event is heard before this resolves; rejects when the file does not come. */
export const demande = (nom: 'emporter' | 'lien', detail: unknown): Promise<unknown> =>
  load().then(() => dispatchEvent(new CustomEvent(nom, { detail })));

/** Asked for before any answer, so that the server does not learn when a result is reached. */
export const preload = (): void => void load().catch(() => undefined);
