/** What training writes in the browser: nothing unless asked, and never at the price of an error. */
import { CLE_PROGRESSION } from '../../../../src/components/cle-progression.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PROGRESSION_VIDE } from '../../../../src/rubriques/formation/progression.ts';
import {
  addMemoire,
  clearMemoire,
  readMemoire,
  writeMemoire,
} from '../../../../src/rubriques/formation/stockage.client.ts';

let contenu: Map<string, string>;
let refuse: boolean;
const ose = <T>(geste: () => T): T => {
  if (refuse) throw new DOMException('stockage refusé', 'QuotaExceededError');
  return geste();
};

beforeEach(() => {
  contenu = new Map();
  refuse = false;
  vi.stubGlobal('localStorage', {
    getItem: (cle: string) => contenu.get(cle) ?? null,
    setItem: (cle: string, valeur: string) => ose(() => contenu.set(cle, valeur)),
    removeItem: (cle: string) => ose(() => contenu.delete(cle)),
  });
});
afterEach(() => vi.unstubAllGlobals());

const RESULTAT = { cas: { 'masp-refusee': 'reussi' } } as const;

describe('La mémoire de la formation', () => {
  it('n’écrit rien par défaut', () => {
    expect(readMemoire().etat).toBe('eteinte');
    expect(addMemoire(RESULTAT)).toBe('eteinte');
    expect(contenu.size).toBe(0);
  });

  it('ajoute sans rien perdre de ce qu’un autre onglet a écrit', () => {
    writeMemoire(PROGRESSION_VIDE);
    addMemoire({ cartes: { aah: [2, 5, 20000, 20002] } });
    expect(addMemoire(RESULTAT)).toBe('gardee');
    expect(readMemoire().progression).toEqual({ garde: true, ...RESULTAT, cartes: { aah: [2, 5, 20000, 20002] } });
    expect([...contenu.keys()]).toEqual([CLE_PROGRESSION]);
  });

  it('suspendue, se relit mais ne reçoit plus rien', () => {
    writeMemoire({ ...PROGRESSION_VIDE, ...RESULTAT, garde: false });
    expect(addMemoire({ cas: { autre: 'reussi' } })).toBe('suspendue');
    expect(readMemoire().progression.cas).toEqual(RESULTAT.cas);
  });

  it('illisible, n’est ni lue ni écrasée', () => {
    contenu.set(CLE_PROGRESSION, 'n’importe quoi');
    expect(addMemoire(RESULTAT)).toBe('illisible');
    expect(contenu.get(CLE_PROGRESSION)).toBe('n’importe quoi');
  });

  it('pleine ou bloquée, le dit sans erreur', () => {
    writeMemoire(PROGRESSION_VIDE);
    refuse = true;
    expect(addMemoire(RESULTAT)).toBe('bloquee');
    expect(writeMemoire(PROGRESSION_VIDE)).toBe(false);
    expect(clearMemoire()).toBe(false);
    vi.stubGlobal('localStorage', undefined);
    expect(readMemoire()).toEqual({ etat: 'bloquee', progression: PROGRESSION_VIDE });
  });

  it('s’efface en entier', () => {
    writeMemoire({ ...PROGRESSION_VIDE, ...RESULTAT });
    expect(clearMemoire()).toBe(true);
    expect(contenu.size).toBe(0);
  });
});
