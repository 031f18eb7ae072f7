/** What nginx writes of its visitors: nothing, as /mentions-legales/ says. */
import { expect, test } from '@playwright/test';
import { withOutils } from './objets/debian.ts';
import { Nginx } from './objets/nginx.ts';
import { demande, sendBrut } from './objets/requete-brute.ts';
import { ask, renderTls } from './objets/tls.ts';

/** Answers in the path, as mail filters that rewrite « # » send them. */
const LIEN_ABIME = '/trouver/%231.cdf1d522.logement.T1artois.A1moins17';

test('nginx n’écrit ni page demandée, ni réponse, ni adresse, même quand la demande échoue', async () => {
  await withOutils(['nginx', 'openssl'], async () => {
    for (const serveurs of [undefined, renderTls]) {
      const nginx = new Nginx();
      try {
        await nginx.publie();
        const { http, https } = await nginx.demarre(serveurs);
        if (serveurs) await Promise.all([ask(http, LIEN_ABIME), ask(https, LIEN_ABIME).catch(() => undefined)]);
        const adresse = nginx.adresse;
        for (const cible of ['/mesures/aesf/', LIEN_ABIME]) await demande(adresse, cible);
        // A body too long is an error of the server for nginx, which tells its log who asked for what.
        await demande(adresse, LIEN_ABIME, 'GET', ['Content-Length: 999999']);
        await sendBrut(adresse, `GET ${LIEN_ABIME} HTTP/1.1\r\nConnection: close\r\n\r\n`);
        expect(nginx.journaux()).not.toMatch(/A1moins17|aesf|client:|127\.0\.0\.1/);
      } finally {
        await nginx.arrete();
      }
    }
  });
});
