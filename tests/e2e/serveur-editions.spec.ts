/** Editions that nginx switches: published, rolled back, stopped, with the commands of docs/deploy.md and docs/hors-ligne.md. */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { politiqueDe } from '../../src/publication/en-tetes.ts';
import { withOutils } from './objets/debian.ts';
import { createEdition } from './objets/editions.ts';
import { Nginx } from './objets/nginx.ts';
import { demande } from './objets/requete-brute.ts';

const ARRET = join(import.meta.dirname, '../../deploy/arret-hors-ligne/sw.js');

const surNginx = (geste: (nginx: Nginx, premiere: string) => Promise<void>) =>
  withOutils(['nginx'], async () => {
    const nginx = new Nginx();
    try {
      const premiere = await nginx.publie();
      await nginx.demarre();
      await geste(nginx, premiere);
    } finally {
      await nginx.arrete();
    }
  });

/** The home, once it tells of the edition that was put in service; its policy must be its own all along. */
async function attendAccueil(nginx: Nginx, deux: boolean): Promise<string> {
  let html = '';
  await expect
    .poll(async () => {
      const reponse = await fetch(nginx.adresse);
      html = await reponse.text();
      expect(reponse.headers.get('content-security-policy')).toBe(politiqueDe(html));
      return html.includes('édition deux');
    })
    .toBe(deux);
  return html;
}

const scriptDe = (html: string) => /\/_astro\/boite[\w.-]+\.js/.exec(html)?.[0] ?? '';

test('une édition publiée remplace l’autre d’un coup, sans ôter leurs scripts aux pages ouvertes, et l’ancienne revient', async () => {
  await surNginx(async (nginx, premiere) => {
    const ancien = scriptDe(await attendAccueil(nginx, false));
    const suivante = await createEdition('deux');
    await nginx.publie(suivante);
    rmSync(suivante, { recursive: true });
    await attendAccueil(nginx, false);
    nginx.recharge();
    const nouveau = scriptDe(await attendAccueil(nginx, true));
    expect(nouveau).not.toBe(ancien);
    for (const script of [ancien, nouveau]) expect((await demande(nginx.adresse, script)).statut, script).toBe(200);
    nginx.bascule(premiere);
    nginx.recharge();
    expect(scriptDe(await attendAccueil(nginx, false))).toBe(ancien);
    expect((await demande(nginx.adresse, nouveau)).statut).toBe(200);
  });
});

test('l’arrêt publié à la place du service est bien celui qui est servi, compressé ou non', async () => {
  await surNginx(async (nginx, nom) => {
    const service = join(nginx.dossier, 'editions', nom, 'site/sw.js');
    cpSync(ARRET, service);
    for (const copie of ['br', 'gz']) rmSync(`${service}.${copie}`);
    for (const accepte of ['br', 'gzip', 'identity']) {
      const { statut, enTetes, corps } = await demande(nginx.adresse, '/sw.js', 'GET', [`Accept-Encoding: ${accepte}`]);
      expect([statut, enTetes['cache-control'], enTetes['content-encoding']]).toEqual([200, 'no-cache', undefined]);
      expect(corps.equals(readFileSync(ARRET))).toBe(true);
    }
  });
});
