/** Error summary: says what is missing and leads to the first field. */
import type { ComponentChildren } from 'preact';

export const Manque = ({ children }: { children: ComponentChildren }) => (
  <p class="manque" role="alert">
    <strong>Il manque une réponse.</strong> {children}
  </p>
);
