/** Someone who reads the guide in one tab, whatever the engine: waits for what should come, and says in French what did not. */
import { findCible, type Cible, type Trouvee } from './cible.ts';
import { insiste } from './delai.ts';
import type { Onglet, Touche } from './moteur.ts';

const dite = ({ ou, nom }: Cible) => (nom ? `« ${nom} » (${ou})` : ou);

export class Lecteur {
  readonly onglet: Onglet;
  readonly racine: string;

  /** The root is the address of the site, without its last slash. */
  constructor(onglet: Onglet, racine: string) {
    this.onglet = onglet;
    this.racine = racine;
  }

  async va(chemin: string): Promise<void> {
    await this.onglet.va(this.racine + chemin);
  }

  lis<A, R>(fonction: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return this.onglet.lis(fonction, argument);
  }

  /** Asks the page again until the answer is neither empty nor false. */
  async attend<A, R>(
    quoi: string,
    fonction: (argument: A) => R | Promise<R>,
    argument: A,
    ms?: number,
  ): Promise<NonNullable<R>> {
    return insiste(() => this.onglet.lis(fonction, argument), quoi, ms);
  }

  /** Waits for the target, ready to be pressed, then presses it. */
  async clique(ou: string, nom?: string): Promise<void> {
    const cible = { ou: `${ou}:not(:disabled)`, nom };
    await insiste(
      async () => {
        await this.onglet.clique(cible);
        return true;
      },
      `de quoi cliquer, ${dite({ ou, nom })}`,
    );
  }

  /** Ticks a box or a radio, unless it already is. */
  async coche(ou: string): Promise<void> {
    await this.voit(ou);
    if (await this.lis(isCoche, ou)) return;
    await this.clique(ou);
    await this.attend(`${ou} coché`, isCoche, ou);
  }

  /** Waits for a field to hold a value chosen in a list or picked as a date: browsers draw these pickers outside the page. */
  async remplit(ou: string, valeur: string): Promise<void> {
    await this.voit(ou);
    await this.lis(fill, { ou, valeur });
  }

  async ecrit(texte: string): Promise<void> {
    await this.onglet.ecrit(texte);
  }

  async presse(touche: Touche): Promise<void> {
    await this.onglet.presse(touche);
  }

  /** Waits until the target shows; returns its text, blanks made single spaces. */
  async voit(ou: string, nom?: string, ms?: number): Promise<string> {
    const cible = { ou, nom };
    const { texte } = await insiste(() => this.trouve(cible), dite(cible), ms);
    return texte;
  }

  /** Waits until nothing answers any more. */
  async neVoitPas(ou: string, nom?: string): Promise<void> {
    const cible = { ou, nom };
    await insiste(async () => !(await this.trouve(cible)), `la disparition de ${dite(cible)}`);
  }

  private trouve(cible: Cible): Promise<Trouvee | null> {
    return this.onglet.lis(findCible, { ...cible, rend: 'texte' as const });
  }

  /** Waits until the target is within the window. */
  async enVue(ou: string): Promise<void> {
    await this.attend(`${ou} à l’écran`, isInView, ou);
  }

  /** Waits for as many targets to show, then says how many do. */
  async compteJusqua(ou: string, voulu: number): Promise<number> {
    const tient = async () => (await this.compte(ou)) === voulu;
    await insiste(tient, `${voulu} fois ${ou}`, 5_000).catch(() => undefined);
    return this.compte(ou);
  }

  /** How many targets show. */
  compte(ou: string): Promise<number> {
    return this.lis(countShown, ou);
  }

  async titre(debut: string): Promise<void> {
    await this.attend(`une page titrée « ${debut} »`, (voulu: string) => document.title.startsWith(voulu), debut);
  }

  async adresse(attendue: string): Promise<void> {
    const lue = () => this.lis(() => location.href, null);
    await insiste(async () => (await lue()) === this.racine + attendue, `l’adresse ${attendue}`).catch(
      async (erreur: Error) => {
        throw new Error(`${erreur.message} ; reste à ${(await lue()).replace(this.racine, '')}`);
      },
    );
  }

  recule(): Promise<void> {
    return this.lis(() => history.back(), null);
  }

  avance(): Promise<void> {
    return this.lis(() => history.forward(), null);
  }
}

const countShown = (ou: string) =>
  [...document.querySelectorAll(ou)].filter(
    (element) => element.checkVisibility() && element.getClientRects().length > 0,
  ).length;

const isInView = (ou: string) => {
  const { top, bottom } = document.querySelector(ou)?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  return bottom > 0 && top < innerHeight;
};

const isCoche = (ou: string) => document.querySelector<HTMLInputElement>(ou)?.checked ?? false;

function fill({ ou, valeur }: { ou: string; valeur: string }): void {
  const champ = document.querySelector<HTMLInputElement>(ou);
  if (!champ) return;
  champ.value = valeur;
  for (const type of ['input', 'change']) champ.dispatchEvent(new Event(type, { bubbles: true }));
}
