/** What counts as an acronym: two capitals at least, and a known expansion. Terms of art are words, spelt out as they are. */
export const isSigle = <T extends { terme: string; developpement?: string | undefined }>(
  entree: T,
): entree is T & { developpement: string } =>
  entree.developpement !== undefined && /\p{Lu}.*\p{Lu}/u.test(entree.terme);
