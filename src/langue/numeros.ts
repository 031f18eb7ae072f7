/** How a national number is dialled and said: the same on a page, in a result and on paper. */

/** What a screen needs of a number. */
export interface NumeroAffiche {
  id: string;
  numero: string;
  moyen: 'appel' | 'sms';
  nom: string;
  pour: string;
  acces?: string | undefined;
}

/** Address that opens the telephone, or the messages for a number that takes no call. */
export const adresseNumero = ({ id, moyen }: Pick<NumeroAffiche, 'id' | 'moyen'>): string =>
  `${moyen === 'sms' ? 'sms' : 'tel'}:${id}`;

/** « 114, par SMS »: the way to join it is said, since paper has no button. */
export const numeroDit = ({ numero, moyen }: Pick<NumeroAffiche, 'numero' | 'moyen'>): string =>
  moyen === 'sms' ? `${numero}, par SMS` : numero;

/** Address of a ten-figure number of a service. */
export const adresseTelephone = (telephone: string): string => `tel:+33${telephone.replace(/\s/g, '').slice(1)}`;
