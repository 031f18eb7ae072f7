/** Fetches, on request and by its address only, the file that takes a result away or opens a link, and speaks to it by an event. */
import emporter from './emporter.ts?worker&url';

/** The event is heard before this resolves; rejects when the file does not come. */
export const demande = (nom: 'emporter' | 'lien', detail: unknown): Promise<unknown> =>
  import(/* @vite-ignore */ emporter).then(() => dispatchEvent(new CustomEvent(nom, { detail })));
