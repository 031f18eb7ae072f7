/// <reference types="astro/client" />

declare module 'http-compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  export default function compression(options: {
    level: { brotli: number; gzip: number };
  }): (requete: IncomingMessage, reponse: ServerResponse, suite: () => void) => void;
}
