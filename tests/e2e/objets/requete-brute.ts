/** A request written byte by byte, as no browser would: paths that climb, methods that do not exist, broken lines. */
import { connect } from 'node:net';

export interface ReponseBrute {
  /** 0 when the server hung up without a word. */
  statut: number;
  /** In small letters. */
  enTetes: Record<string, string>;
  /** Names sent more than once, in small letters. */
  doubles: string[];
  corps: Buffer;
}

/** Sends these bytes and reads until the answer is whole or the server hangs up, which the request must ask for. */
export function sendBrut(adresse: string, octets: string): Promise<ReponseBrute> {
  const { hostname, port } = new URL(adresse);
  return new Promise((resolve, reject) => {
    const recus: Buffer[] = [];
    const prise = connect(Number(port), hostname, () => prise.write(octets, 'latin1'));
    prise.setTimeout(5000, () => prise.destroy(new Error(`Sans réponse à ${octets.slice(0, 80)}`)));
    prise.on('data', (morceau) => {
      recus.push(morceau);
      // A server that refuses a long body may linger to hear it out.
      const { enTetes, corps } = parse(Buffer.concat(recus));
      if (corps.length >= Number(enTetes['content-length'] ?? Infinity)) prise.destroy();
    });
    prise.on('error', reject);
    prise.on('close', () => resolve(parse(Buffer.concat(recus))));
  });
}

/** The body of an answer sent in chunks, each after its length. */
function joinMorceaux(corps: Buffer): Buffer {
  const fin = corps.indexOf('\r\n');
  const longueur = parseInt(corps.subarray(0, fin).toString('latin1'), 16);
  if (!longueur) return Buffer.alloc(0);
  const suite = fin + 2 + longueur;
  return Buffer.concat([corps.subarray(fin + 2, suite), joinMorceaux(corps.subarray(suite + 2))]);
}

function parse(tout: Buffer): ReponseBrute {
  const fin = tout.indexOf('\r\n\r\n');
  const [premiere = '', ...lignes] = tout.subarray(0, fin).toString('latin1').split('\r\n');
  const paires = lignes.map((ligne) => {
    const coupe = ligne.indexOf(':');
    return [ligne.slice(0, coupe).toLowerCase(), ligne.slice(coupe + 1).trim()] as const;
  });
  const noms = paires.map(([nom]) => nom);
  const enTetes: Record<string, string> = Object.fromEntries(paires);
  const corps = tout.subarray(fin + 4);
  return {
    statut: Number(premiere.split(' ')[1] ?? 0),
    enTetes,
    doubles: noms.filter((nom, rang) => noms.indexOf(nom) !== rang),
    corps: /^chunked$/i.test(enTetes['transfer-encoding'] ?? '') ? joinMorceaux(corps) : corps,
  };
}

/** One request of HTTP/1.1 for this target, written as is. */
export const demande = (adresse: string, cible: string, methode = 'GET', suite: readonly string[] = []) =>
  sendBrut(
    adresse,
    [`${methode} ${cible} HTTP/1.1`, `Host: ${new URL(adresse).host}`, 'Connection: close', ...suite, '', ''].join(
      '\r\n',
    ),
  );
