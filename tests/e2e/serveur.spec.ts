/** What servers answer, status by status: the nginx of deploy/ and `npm run serve` alike. The pages in a browser: serveur-pages.spec.ts. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { cacheDe, EN_TETES, politiqueDe, POLITIQUE, TYPES, TYPES_BINAIRES } from '../../src/publication/en-tetes.ts';
import { hasBrotli } from './objets/nginx.ts';
import { hostiles, SECRETS } from './objets/hostiles.ts';
import { demande, sendBrut, type ReponseBrute } from './objets/requete-brute.ts';
import { test } from './objets/serveurs.ts';

const DIST = join(import.meta.dirname, '../../dist');
const FICHIERS = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entree) => entree.isFile() && entree.name !== '_headers')
  .map(({ parentPath, name }) => join(parentPath, name).slice(DIST.length).replaceAll('\\', '/'));
const SCRIPT = FICHIERS.find((nom) => nom.startsWith('/_astro/')) ?? '';
const lire = (nom: string) => readFileSync(join(DIST, nom));
const hashOf = (octets: Buffer) => createHash('sha256').update(octets).digest('hex');
const SITE = new Set(FICHIERS.map((nom) => hashOf(lire(nom))));

/** What misses or differs among the headers that every answer carries. */
const ecarts = ({ enTetes }: ReponseBrute) =>
  Object.entries(EN_TETES).filter(([nom, valeur]) => enTetes[nom.toLowerCase()] !== valeur);

for (const nom of ['nginx', 'npm run serve'] as const) {
  test.describe(nom, () => {
    test('envoie les mêmes en-têtes de sécurité, quelle que soit l’issue', async ({ sur }) => {
      await sur(nom, async (adresse) => {
        const { enTetes } = await demande(adresse, '/mesures/aesf/');
        const cas: [number, string, string?, string[]?][] = [
          [200, '/mesures/aesf/'],
          [200, '/', 'HEAD'],
          [200, SCRIPT],
          [200, '/sw.js'],
          [206, '/icone-192.png', 'GET', ['Range: bytes=0-9']],
          [301, '/mesures/aesf'],
          [304, '/mesures/aesf/', 'GET', [`If-None-Match: ${enTetes['etag']}`]],
          [400, '/%'],
          [404, '/rien/'],
          [404, '/_astro/'],
          [404, '/_astro/parti.js'],
          [405, '/', 'POST', ['Content-Length: 0']],
          [416, '/icone-192.png', 'GET', ['Range: bytes=9999999-']],
        ];
        for (const [statut, cible, methode, suite] of cas) {
          const reponse = await demande(adresse, cible, methode, suite);
          expect(reponse.statut, cible).toBe(statut);
          expect(ecarts(reponse), `${statut} ${cible}`).toEqual([]);
          expect(reponse.doubles, `${statut} ${cible}`).toEqual([]);
          expect(reponse.enTetes['content-security-policy'], cible).toContain("default-src 'none'");
          expect(reponse.enTetes['content-security-policy'], cible).toContain("frame-ancestors 'none'");
          expect(reponse.enTetes['set-cookie'], cible).toBeUndefined();
          expect(reponse.enTetes['server'] ?? '', cible).not.toMatch(/\d/);
        }
      });
    });

    test('sert chaque fichier avec son type, sa durée et sa règle', async ({ sur }) => {
      await sur(nom, async (adresse) => {
        for (const fichier of FICHIERS) {
          const { statut, enTetes, corps } = await demande(adresse, encodeURI(fichier), 'GET');
          const contenu = lire(fichier);
          expect(statut, fichier).toBe(200);
          expect(corps.equals(contenu), fichier).toBe(true);
          expect(enTetes, fichier).toMatchObject({
            'content-type': { ...TYPES, ...TYPES_BINAIRES }[extname(fichier)],
            'cache-control': cacheDe(fichier),
            'content-security-policy': fichier.endsWith('.html') ? politiqueDe(contenu.toString('utf8')) : POLITIQUE,
          });
        }
      });
    });

    test('choisit brotli, gzip ou rien selon le navigateur, et le dit aux caches', async ({ sur }) => {
      await sur(nom, async (adresse) => {
        const contenu = lire('/index.html');
        const demandes: [string, string | undefined, (octets: Buffer) => Buffer][] = [
          ['gzip, deflate, br', hasBrotli() || nom !== 'nginx' ? 'br' : 'gzip', brotliDecompressSync],
          ['gzip', 'gzip', gunzipSync],
          ['identity', undefined, (octets) => octets],
        ];
        for (const [accepte, choisi, decode] of demandes) {
          const { enTetes, corps } = await demande(adresse, '/', 'GET', [`Accept-Encoding: ${accepte}`]);
          expect(enTetes['content-encoding'], accepte).toBe(choisi);
          expect(enTetes['vary'], accepte).toMatch(/Accept-Encoding/i);
          expect((choisi === 'gzip' ? gunzipSync : decode)(corps).equals(contenu), accepte).toBe(true);
        }
      });
    });

    test('ne renvoie que les octets demandés, et rien de ce qui n’a pas changé', async ({ sur }) => {
      await sur(nom, async (adresse) => {
        const part = await demande(adresse, '/index.html', 'GET', ['Range: bytes=10-19', 'Accept-Encoding: br, gzip']);
        if (part.statut === 206 && !part.enTetes['content-encoding'])
          expect(part.corps.equals(lire('/index.html').subarray(10, 20))).toBe(true);
        const brut = await demande(adresse, '/index.html', 'GET', ['Range: bytes=10-19']);
        expect(brut.statut).toBe(206);
        expect(brut.corps.equals(lire('/index.html').subarray(10, 20))).toBe(true);
        for (const cible of ['/', '/sw.js', SCRIPT]) {
          const { enTetes } = await demande(adresse, cible);
          const encore = await demande(adresse, cible, 'GET', [`If-None-Match: ${enTetes['etag']}`]);
          expect([encore.statut, encore.corps.length], cible).toEqual([304, 0]);
          expect(encore.enTetes['cache-control'], cible).toBe(cacheDe(cible));
        }
      });
    });

    test('ajoute la barre finale sans changer de site, suite comprise', async ({ sur }) => {
      await sur(nom, async (adresse) => {
        const { statut, enTetes } = await demande(adresse, '/mesures/aesf?depuis=courriel');
        expect([statut, enTetes['location']]).toEqual([301, '/mesures/aesf/?depuis=courriel']);
      });
    });

    test('ne livre rien d’autre que le site aux demandes hostiles, et ne tombe jamais', async ({ sur }) => {
      await sur(nom, async (adresse) => {
        for (const [quoi, octets] of hostiles(new URL(adresse).host)) {
          const { statut, enTetes, corps } = await sendBrut(adresse, octets);
          // 505 says of the request that it speaks an unknown version; any other of that family, that the server failed.
          expect(statut < 500 || statut === 505, `${quoi} : ${statut}`).toBe(true);
          if (statut === 200) expect(SITE.has(hashOf(corps)), `${quoi} livre ce qui n’est pas du site`).toBe(true);
          for (const secret of SECRETS) expect(corps.includes(secret), `${quoi} livre « ${secret} »`).toBe(false);
          expect(enTetes['location'] ?? '/', quoi).toMatch(/^\/(?![/\\])[^\r\n]*$/);
          expect(enTetes['injecte'], quoi).toBeUndefined();
        }
        expect((await demande(adresse, '/')).statut).toBe(200);
      });
    });
  });
}
