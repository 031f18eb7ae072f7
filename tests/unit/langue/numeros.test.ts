/** National numbers: what a button dials, and what paper says in its place. */
import { expect, it } from 'vitest';
import { adresseNumero, adresseTelephone, numeroDit } from '../../../src/langue/numeros.ts';

it('Un numéro se compose ; celui qui ne prend que des messages ouvre un SMS, et le dit', () => {
  expect(adresseNumero({ id: '119', moyen: 'appel' })).toBe('tel:119');
  expect(adresseNumero({ id: '114', moyen: 'sms' })).toBe('sms:114');
  expect(numeroDit({ numero: '116 006', moyen: 'appel' })).toBe('116 006');
  expect(numeroDit({ numero: '114', moyen: 'sms' })).toBe('114, par SMS');
});

it('Le téléphone d’un service se compose depuis partout', () => {
  expect(adresseTelephone('03 21 56 88 55')).toBe('tel:+33321568855');
});
