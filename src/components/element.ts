/** Builds an element without ever parsing markup, so that no text can become a tag. */
export function element<N extends keyof HTMLElementTagNameMap>(
  nom: N,
  attributs: Readonly<Record<string, string>>,
  ...enfants: (Node | string)[]
): HTMLElementTagNameMap[N] {
  const noeud = document.createElement(nom);
  for (const [cle, valeur] of Object.entries(attributs)) noeud.setAttribute(cle, valeur);
  noeud.append(...enfants);
  return noeud;
}
