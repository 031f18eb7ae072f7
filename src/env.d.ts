/// <reference types="astro/client" />

interface Window {
  /** Answer to the page's own data, asked for by suite.ts before it brings the script that reads them. */
  donnees?: Promise<Response>;
}

declare module 'http-compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  export default function compression(options: {
    level: { brotli: number; gzip: number };
  }): (requete: IncomingMessage, reponse: ServerResponse, suite: () => void) => void;
}
