/** Durations and dates whose figures contradict each other, or the words beside them. */
import { isJour } from '../../langue/dates.ts';
import type { ContenuSaisi } from '../../schemas/collections.ts';
import type { Verifie } from './defauts.ts';

/** Whole numbers written in figures in a text. */
const nombresDe = (texte: string): number[] => (texte.match(/\d+/g) ?? []).map(Number);

/** True when a text says this number of months, as months or as years. */
const dit = (texte: string, mois: number): boolean =>
  nombresDe(texte).some((nombre) => nombre === mois || nombre * 12 === mois) ||
  (mois === 12 && /\bun an\b/i.test(texte));

/** Refuses a duration that its own figures or words deny. */
export function checkDurees({ mesures }: ContenuSaisi, verifie: Verifie): void {
  for (const [id, { duree }] of Object.entries(mesures)) {
    const { etat, texte, initiale, renouvellement, maximum, exceptionnel, phases = [] } = duree;
    const refuse = (juste: boolean, champ: string, cause: string) =>
      verifie(juste, `content/mesures/${id}.mdx`, `duree.${champ}`, cause);
    const chiffres = [initiale, maximum, exceptionnel, ...phases].some(Boolean);
    refuse(
      initiale?.min === undefined || initiale.min <= initiale.max,
      'initiale',
      `le plus court (${initiale?.min} mois) dépasse le plus long (${initiale?.max} mois) ; les échanger`,
    );
    refuse(
      !maximum || !initiale || maximum.mois >= initiale.max,
      'maximum',
      `le total (${maximum?.mois} mois) est plus court que la première période (${initiale?.max} mois) ; corriger l’un des deux`,
    );
    refuse(
      etat !== 'chiffree' || chiffres,
      'etat',
      '« chiffree » demande un nombre de mois (initiale, maximum ou phases) ; l’écrire, ou changer d’état',
    );
    refuse(
      !['non-precisee', 'sans-objet', 'non-lisible'].includes(etat) || !chiffres,
      'etat',
      `« ${etat} » ne va pas avec un nombre de mois ; le retirer, ou écrire « chiffree »`,
    );
    // The words stand beside the drawing: a figure that belongs to the same row must be the one they say.
    const propres = [
      ['initiale.min', initiale?.min, initiale],
      ['initiale.max', initiale?.max, initiale],
      ['renouvellement.mois', renouvellement?.mois, renouvellement],
      ['maximum', maximum?.mois, maximum],
    ] as const;
    for (const [champ, mois, porteur] of propres)
      refuse(
        mois === undefined ||
          porteur?.source !== undefined ||
          porteur?.etiquette !== undefined ||
          !nombresDe(texte).length ||
          dit(texte, mois),
        champ,
        `${mois} mois n’est pas dans « ${texte} » ; accorder le nombre et la phrase, ou dire d’où vient le nombre`,
      );
  }
}

const MOIS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** Refuses a date of source that no calendar has, or whose month is not the one its words say. */
export function checkDates({ sources }: ContenuSaisi, verifie: Verifie): void {
  for (const [id, { date, dateChiffree }] of Object.entries(sources)) {
    if (dateChiffree === undefined) continue;
    const refuse = (juste: boolean, cause: string) =>
      verifie(juste, `content/sources/${id}.yaml`, 'dateChiffree', cause);
    const [annee = '', mois, jour] = dateChiffree.split('-');
    refuse(
      isJour([annee, mois ?? '01', jour ?? '01'].join('-')),
      `« ${dateChiffree} » n’existe pas dans le calendrier ; corriger le mois ou le jour`,
    );
    const nom = MOIS.find((candidat) => date.toLowerCase().includes(candidat));
    refuse(
      !mois || !nom || MOIS[Number(mois) - 1] === nom,
      `le mois en chiffres (${mois}) n’est pas celui de « ${date} » ; les accorder`,
    );
  }
}
