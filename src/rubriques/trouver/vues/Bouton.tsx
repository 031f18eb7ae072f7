/** A button that tells the machine something. */
import type { ComponentChildren } from 'preact';
import type { Evenement } from '../questionnaire.machine.ts';
import type { Props } from './props.ts';

interface BoutonProps extends Pick<Props, 'send'> {
  dit: Evenement;
  /** Full, hollow or bare. */
  allure?: '' | 'creux' | 'nu';
  children: ComponentChildren;
}

export const Bouton = ({ send, dit, allure = 'nu', children }: BoutonProps) => (
  <button type="button" class={`bouton ${allure}`} onClick={() => send(dit)}>
    {children}
  </button>
);

export const Effacer = ({ send }: Pick<Props, 'send'>) => (
  <Bouton send={send} dit={{ type: 'EFFACEMENT_DEMANDE' }}>
    Effacer
  </Bouton>
);
