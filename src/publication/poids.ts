/** What a built page weighs on the wire (brotli at its default quality, 11) and what it asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { gabaritDe } from './genres-de-pages.ts';

export interface PoidsPage {
  /** Path in the build. */
  fichier: string;
  /** Kind of page: `/mesures/[id]/`. */
  gabarit: string;
  /** HTML and its inline CSS. */
  octets: number;
  /** JavaScript loaded before anybody touches the page. */
  js: number;
  /** What the browser must fetch, besides the page, before it draws anything. */
  bloquants: readonly string[];
}

export const poids = (octets: string | Buffer): number => brotliCompressSync(octets).length;

/** Every file of a build, with « / » on every system. */
export const fichiersDe = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((fichier) => fichier.replaceAll('\\', '/'));

const BALISES_BLOQUANTES = [
  /<link\b[^>]*\brel="?[^">]*\bstylesheet[^>]*>/g,
  /<script\b(?=[^>]*\ssrc=)(?![^>]*\s(?:async|defer|type="module"))[^>]*>/g,
  /@import\b[^;]*/g,
  /@font-face\b[^}]*/g,
];

const bloquantsDe = (html: string): string[] =>
  BALISES_BLOQUANTES.flatMap((motif) => [...html.matchAll(motif)].map(([trouve]) => trouve));

function mesurePage(dist: string, fichier: string): PoidsPage {
  const html = readFileSync(join(dist, fichier), 'utf8');
  const adresses = [...html.matchAll(/<(?:script\b[^>]*\ssrc|body\b[^>]*\sdata-script)="([^"]+)"/g)];
  const codes = [
    ...adresses.map(([, adresse = '']) => readFileSync(join(dist, adresse))),
    ...[...html.matchAll(/<script\b[^>]*>([\s\S]+?)<\/script>/g)].map(([, code = '']) => code),
  ];
  const js = codes.reduce((total, code) => total + poids(code), 0);
  const gabarit = gabaritDe(`/${fichier.replace(/(^|\/)index\.html$/, '$1')}`);
  return { fichier, gabarit, octets: poids(html), js, bloquants: bloquantsDe(html) };
}

/** Every page of a build, the heaviest first. */
export const weighPages = (dist: string): PoidsPage[] =>
  fichiersDe(dist)
    .filter((fichier) => fichier.endsWith('.html'))
    .map((fichier) => mesurePage(dist, fichier))
    .sort((a, b) => b.octets - a.octets);
