/** The acronym cards: keyboard, finger, end of a session, wrong clock. */
import { expect, test } from '@playwright/test';
import { Clavier } from './objets/clavier.ts';

test('se retournent et se notent au clavier, seulement quand la carte est choisie', async ({ page }) => {
  const clavier = new Clavier(page);
  const retourner = page.getByRole('button', { name: /Retourner la carte/ });
  const verso = page.locator('#verso');
  await page.goto('/formation/sigles/');
  await expect(page.locator('#recto')).toHaveText('AAH');
  await page.keyboard.press('3');
  await expect(page.locator('#recto')).toHaveText('AAH');

  await clavier.va(retourner);
  await page.keyboard.press('3');
  await expect(page.locator('#recto'), 'rien ne se note avant d’avoir lu').toHaveText('AAH');
  await page.keyboard.press('Space');
  await expect(verso).toBeFocused();
  await expect(verso).toContainText('Allocation Adulte Handicapé');
  await page.keyboard.press('1');
  await expect(page.locator('#recto')).not.toHaveText('AAH');
  await expect(retourner).toBeFocused();

  // « À revoir »: it comes back after three others.
  for (let tour = 0; tour < 3; tour += 1) {
    await page.keyboard.press('Space');
    await expect(verso).toBeFocused();
    await page.keyboard.press('4');
  }
  await expect(page.locator('#recto')).toHaveText('AAH');

  await page.keyboard.press('Space');
  await expect(verso).toBeFocused();
  await clavier.va(page.getByRole('button', { name: 'Effacer' }).or(page.getByLabel('Garder ma progression')));
  await page.keyboard.press('4');
  await expect(page.locator('#recto'), 'hors de la carte, la touche ne fait rien').toHaveText('AAH');
});

test('se notent avec la rangée de chiffres d’un clavier français, qui écrit « & é " \' »', async ({ page }) => {
  await page.goto('/formation/sigles/');
  const retourner = page.getByRole('button', { name: /Retourner la carte/ });
  for (const [rang, [key, code]] of [
    ['&', 'Digit1'],
    ['é', 'Digit2'],
    ['"', 'Digit3'],
    ["'", 'Digit4'],
    ['4', 'Numpad4'],
  ].entries()) {
    const sigle = await page.locator('#recto').textContent();
    await retourner.click();
    await page.locator('#verso').dispatchEvent('keydown', { key, code, bubbles: true });
    await expect(page.locator('#recto'), `touche ${rang + 1}`).not.toHaveText(sigle ?? '');
  }
  await retourner.click();
  const sigle = await page.locator('#recto').textContent();
  await page.locator('#verso').dispatchEvent('keydown', { key: 'End', code: 'Numpad1', bubbles: true });
  await expect(page.locator('#recto'), 'pavé sans ses chiffres').toHaveText(sigle ?? '');
});

test('mènent à une fin, d’où l’on peut continuer', async ({ page }) => {
  await page.goto('/formation/sigles/');
  await page.getByRole('button', { name: /Retourner la carte/ }).focus();
  for (let reste = 10; reste > 0; reste -= 1) {
    await expect(page.locator('#reste')).toHaveText(`Cartes de cette séance : encore ${reste}.`);
    await page.keyboard.press('Space');
    await expect(page.locator('#verso')).toBeFocused();
    await page.keyboard.press('3');
  }
  await expect(page.locator('#fin')).toBeFocused();
  await page.getByRole('button', { name: 'Voir d’autres sigles' }).click();
  await expect(page.getByRole('button', { name: /Retourner la carte/ })).toBeFocused();
});

test('se touchent du doigt : boutons d’au moins 44 px, sans débordement à 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/formation/sigles/');
  await page.getByRole('button', { name: /Retourner la carte/ }).click();
  const boutons = page.locator('#carte button');
  await expect(boutons).toHaveCount(5);
  for (const bouton of await boutons.all()) {
    const boite = await bouton.boundingBox();
    expect(Math.min(boite?.width ?? 0, boite?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('marchent quand l’horloge de l’appareil a reculé', async ({ page }) => {
  const erreurs: string[] = [];
  page.on('pageerror', (erreur) => erreurs.push(erreur.message));
  await page.addInitScript((cle) => {
    localStorage.setItem(
      cle,
      JSON.stringify({ version: 1, garde: true, cas: {}, cartes: { masp: [50, 5, 40000, 40050] } }),
    );
  }, 'formation');
  await page.clock.setFixedTime(new Date('1999-01-01T12:00:00Z'));
  await page.goto('/formation/sigles/');
  await expect(page.locator('#recto')).toHaveText('MASP');
  await page.getByRole('button', { name: /Retourner la carte/ }).click();
  await page.getByRole('button', { name: /Bien/ }).click();
  await expect(page.locator('#recto')).not.toHaveText('MASP');
  expect(erreurs).toEqual([]);
});
