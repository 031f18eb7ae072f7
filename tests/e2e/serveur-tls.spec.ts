/** The configuration as it is shipped, behind TLS: loads, redirects, speaks HTTP/2, and what the home scores. */
import { readFileSync } from 'node:fs';
import { connect } from 'node:tls';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { EN_TETES } from '../../src/publication/en-tetes.ts';
import { scoreObservatoire } from '../verif/observatoire.ts';
import { withOutils } from './objets/debian.ts';
import { Nginx, type Ports } from './objets/nginx.ts';
import { ask, HOTE, renderTls } from './objets/tls.ts';

/** Runs a check against the shipped configuration; `autorite` is its certificate. */
const surTls = (geste: (ports: Ports, autorite: Buffer) => Promise<void>) =>
  withOutils(['nginx', 'openssl'], async () => {
    const nginx = new Nginx();
    try {
      await nginx.publie();
      const ports = await nginx.demarre(renderTls);
      await geste(ports, readFileSync(join(nginx.dossier, 'fullchain.pem')));
    } finally {
      await nginx.arrete();
    }
  });

test('la configuration livrée mène de HTTP à HTTPS, sur le même nom seulement, avec les mêmes en-têtes', async () => {
  await surTls(async ({ http, https }, autorite) => {
    for (const chemin of ['/', '/mesures/aesf?depuis=courriel', '//evil.example/', '/rien']) {
      const { statut, enTetes } = await ask(http, chemin);
      expect([statut, enTetes.location], chemin).toEqual([301, `https://${HOTE}${chemin}`]);
      for (const [nom, valeur] of Object.entries(EN_TETES)) expect(enTetes[nom.toLowerCase()], nom).toBe(valeur);
    }
    const protocole = await new Promise((resolve) => {
      const prise = connect({ port: https, servername: HOTE, ca: autorite, ALPNProtocols: ['h2', 'http/1.1'] }, () => {
        resolve(prise.alpnProtocol);
        prise.destroy();
      });
    });
    expect(protocole).toBe('h2');
    expect((await ask(https, '/mesures/aesf/', autorite)).statut).toBe(200);
    expect((await ask(https, '/.git/config', autorite)).statut).toBe(404);
  });
});

test('l’accueil obtient 130 points à l’Observatoire HTTP de MDN, d’après le barème publié', async () => {
  await surTls(async ({ http, https }, autorite) => {
    const { statut, enTetes: depart } = await ask(http, '/');
    const { enTetes, html } = await ask(https, '/', autorite);
    const redirection = { statut, vers: depart.location ?? '', hote: HOTE };
    const { lignes, score } = scoreObservatoire({ enTetes: enTetes as Record<string, string>, html, redirection });
    expect(lignes.filter(({ points }) => points < 0)).toEqual([]);
    expect(score).toBe(130);
  });
});
