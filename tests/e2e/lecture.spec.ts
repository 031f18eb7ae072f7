/** The pages as a reader meets them: whole, in French, without script where none is needed, and with no dead end. */
import { expect, test } from '@playwright/test';
import { plaintesDe } from './objets/console.ts';
import { donneesDuQuestionnaire, FICHES, htmlDe, PAGES, PAGES_A_VOIR } from './objets/site.ts';

/** The pages whose HTML does not answer a rule. */
const fautives = (regle: (html: string, adresse: string) => boolean): string[] =>
  PAGES.filter((adresse) => !regle(htmlDe(adresse), adresse));
const titreDe = (html: string) => /<title>([^<]+)</.exec(html)?.[1] ?? '';
const compte = (html: string, motif: RegExp) => (html.match(motif) ?? []).length;

test.describe('Telle qu’elle est construite, chaque page', () => {
  test('se présente : langue, titre, une seule fois son sujet', () => {
    expect(PAGES.length).toBeGreaterThan(300);
    expect(fautives((html) => /<html[^>]* lang="fr"/.test(html))).toEqual([]);
    expect(fautives((html) => / · Artois$/.test(titreDe(html)))).toEqual([]);
    expect(fautives((html) => /<meta name="description" content="[^"]{20,}"/.test(html))).toEqual([]);
    expect(fautives((html) => compte(html, /<h1[\s>]/g) === 1)).toEqual([]);
  });

  test('porte un titre que nulle autre ne porte', () => {
    const pages = Map.groupBy(PAGES, (adresse) => titreDe(htmlDe(adresse)));
    expect([...pages].filter(([, memes]) => memes.length > 1)).toEqual([]);
  });

  test('garde chaque signe avec son mot : aucune ligne ne commence par « : », ni ne finit par un guillemet ouvert', () => {
    const textesDe = (html: string) => html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, '\n');
    expect(fautives((html) => !/ [:;?!»]|« /.test(textesDe(html)))).toEqual([]);
  });

  test('laisse une espace entre une phrase et le lien qui la suit', () => {
    expect(fautives((html) => !/[a-zà-ÿ\d>][.,;!?](<\/\w+>)?<(a|strong|b|em)[ >]/.test(html))).toEqual([]);
  });

  test('a les mêmes repères : lien d’évitement en premier, en-tête, navigations nommées, contenu, pied', () => {
    expect(fautives((html) => /<body[^>]*>\s*<a class="evitement" href="#contenu">/.test(html))).toEqual([]);
    expect(fautives((html) => compte(html, /<main[\s>]/g) === 1)).toEqual([]);
    expect(fautives((html) => /<main[^>]* id="contenu"[^>]* tabindex="-1"/.test(html))).toEqual([]);
    expect(fautives((html) => !/<nav(?![^>]* aria-label)/.test(html))).toEqual([]);
    for (const repere of [
      '<header class="entete"',
      '<nav aria-label="Navigation principale"',
      '<aside class="urgence" aria-label="Urgence"',
      '<footer class="pied"',
      '<nav aria-label="Informations"',
    ])
      expect(
        // The booklet is a file to keep apart from the site: it holds its own contents only.
        fautives((html, adresse) => adresse === '/livret/' || html.split(repere).length === 2),
        repere,
      ).toEqual([]);
  });

  test('interdit tout ce qui n’est pas prévu, et n’écrit ni style ni geste dans ses balises', () => {
    const politiqueDe = (html: string) =>
      /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(fautives((html) => politiqueDe(html).includes("default-src 'none'"))).toEqual([]);
    expect(fautives((html) => politiqueDe(html).includes("require-trusted-types-for 'script'"))).toEqual([]);
    expect(fautives((html) => !/unsafe-|\*|https?:/.test(politiqueDe(html)))).toEqual([]);
    const balisesDe = (html: string) => html.match(/<[a-z][^>]*>/g) ?? [];
    expect(fautives((html) => !balisesDe(html).some((balise) => /\s(style|on[a-z]+)=/.test(balise)))).toEqual([]);
    expect(fautives((html) => !/="javascript:/i.test(html))).toEqual([]);
  });

  test('les fiches et les pages de texte ne livrent que de quoi ouvrir la recherche et garder le guide', () => {
    expect(FICHES.length).toBeGreaterThanOrEqual(30);
    const scripts = (adresse: string) => [...htmlDe(adresse).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
    const seulesLesRecherches = PAGES.filter(
      (adresse) =>
        !htmlDe(adresse).includes(' data-script=') &&
        scripts(adresse).every(
          ([tout, code = '']) => !tout.includes('src=') && code.includes('/_astro/boite') && code.length < 1000,
        ),
    );
    const isCas = (adresse: string) => /^\/formation\/cas\/[^/]+\/$/.test(adresse);
    const autres = PAGES.filter((adresse) => !seulesLesRecherches.includes(adresse));
    expect(autres.filter((adresse) => !isCas(adresse)).sort()).toEqual([
      '/404.html',
      '/comparer/',
      '/donnees/',
      '/echeancier/',
      '/formation/',
      '/formation/sigles/',
      '/glossaire/',
      '/hors-ligne/',
      '/methode/',
      '/recherche/',
      '/tableau/',
      '/trouver/',
    ]);
    expect(autres.filter(isCas)).toEqual(PAGES.filter(isCas));
  });

  test('chaque mesure proposée par le questionnaire a sa fiche', () => {
    const sansFiche = Object.keys(donneesDuQuestionnaire().cartes).filter((id) => !FICHES.includes(`/mesures/${id}/`));
    expect(sansFiche).toEqual([]);
  });
});

test.describe('Dans le navigateur', () => {
  for (const adresse of PAGES_A_VOIR) {
    test(`${adresse} s’affiche sans erreur ni appel au-dehors, et le clavier atteint vite le contenu`, async ({
      page,
      baseURL,
    }) => {
      const ennuis = plaintesDe(page, ['error', 'warning']);
      page.on('request', (requete) => {
        if (!requete.url().startsWith(`${baseURL}/`)) ennuis.push(`appel à ${requete.url()}`);
      });
      await page.goto(adresse);
      if (adresse === '/trouver/') await expect(page.getByRole('button', { name: 'Commencer' })).toBeEnabled();

      const evitement = page.getByRole('link', { name: 'Aller au contenu' });
      await expect(evitement).not.toBeInViewport();
      await page.keyboard.press('Tab');
      await expect(evitement).toBeFocused();
      await expect(evitement).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
      expect(ennuis).toEqual([]);
    });
  }

  test('une adresse inconnue répond 404 et propose une suite', async ({ page }) => {
    const reponse = await page.goto('/mesures/cette-mesure-n-existe-pas/');
    expect(reponse?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable');
    await page.getByRole('main').getByRole('link', { name: 'Voir toutes les mesures' }).click();
    await expect(page).toHaveURL('/mesures/');
  });

  test('la page d’urgence donne les numéros à composer, puis le signalement', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Que faire en urgence' }).click();
    for (const numero of ['15', '17', '112']) {
      await expect(page.getByRole('link', { name: numero, exact: true })).toHaveAttribute('href', `tel:${numero}`);
    }
    await page.getByRole('link', { name: 'Signalement d’un majeur vulnérable', exact: true }).click();
    await expect(page).toHaveURL('/mesures/signalement-majeur-vulnerable/');
  });
});

test.describe('Sans JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const adresse of FICHES) {
    test(`${adresse} se lit : de quoi il s’agit, l’essentiel, les sources`, async ({ page }) => {
      await page.goto(adresse);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const bref = page.getByRole('region', { name: 'En bref' });
      for (const sujet of ['À faire maintenant', 'Décide', 'Durée']) {
        await expect(bref.getByText(sujet, { exact: true })).toBeVisible();
      }
      for (const titre of ['Pour qui', 'Qui fait quoi', 'Documents', 'Avec d’autres mesures']) {
        await expect(page.getByRole('heading', { name: titre, exact: true })).toBeVisible();
      }
      const sources = page.getByRole('main').locator('a[href^="/sources/#"]');
      expect(await sources.count()).toBeGreaterThan(5);
      await expect(sources.first()).toBeVisible();
    });
  }

  test('le questionnaire dit quoi faire à la place', async ({ page }) => {
    await page.goto('/trouver/');
    // Playwright never looks for text or roles inside <noscript>: the selectors lead to its paragraph.
    const consigne = page.getByRole('main').locator('noscript p');
    await expect(consigne).toBeVisible();
    await expect(consigne).toContainText('Le questionnaire a besoin de JavaScript.');
    await expect(page.getByRole('button', { name: 'Commencer' })).toBeDisabled();
    await consigne.locator('a').click();
    await expect(page).toHaveURL('/mesures/');
  });

  test('la liste des mesures mène à chaque fiche', async ({ page }) => {
    await page.goto('/mesures/');
    const liens = await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').all();
    const adresses = await Promise.all(liens.map((lien) => lien.getAttribute('href')));
    expect(adresses.sort()).toEqual([...FICHES].sort());
  });

  for (const [ancienne, suivantes] of [
    ['rsa-solidarite', ['rsa-remobilisation', 'rsa-remobilisation-intensive']],
    ['rsa-socio-professionnel', ['rsa-social-professionnel-intensif']],
  ] as const) {
    test(`la fiche de 2023 « ${ancienne} » se dit ancienne et mène à celles de 2026`, async ({ page }) => {
      await page.goto(`/mesures/${ancienne}/`);
      const avis = page.getByRole('main').locator('.avis');
      await expect(avis).toContainText('Version 2023');
      for (const suivante of suivantes) await expect(avis.locator(`a[href="/mesures/${suivante}/"]`)).toBeVisible();
    });
  }

  for (const orpheline of ['rsa-professionnel', 'rsa-activite-independante']) {
    test(`la fiche de 2023 « ${orpheline} » dit qu’elle date et ce qui manque pour 2026`, async ({ page }) => {
      await page.goto(`/mesures/${orpheline}/`);
      await expect(page.getByRole('main').locator('.avis')).toContainText(/2023.*2026/s);
    });
  }

  for (const adresse of FICHES.filter((fiche) => fiche.startsWith('/mesures/vosges-'))) {
    test(`${adresse} dit qu’elle ne s’applique pas en Artois`, async ({ page }) => {
      await page.goto(adresse);
      await expect(page.getByText('Elle ne s’applique pas en Artois.')).toBeVisible();
    });
  }
});
