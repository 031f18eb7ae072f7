/** Fetches, on request, the file that takes a result away or opens a link, and speaks to it by an event. */

/** The event is heard before this resolves; rejects when the file does not come. Its address is held by the page. */
export const demande = (nom: 'emporter' | 'lien', detail: unknown): Promise<unknown> =>
  import(/* @vite-ignore */ document.getElementById('questionnaire')?.dataset['emporter'] as string).then(() =>
    dispatchEvent(new CustomEvent(nom, { detail })),
  );
