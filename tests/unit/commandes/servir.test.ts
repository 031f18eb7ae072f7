/** What is wrong on the command line of the server is said in French, before anything is served. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const COMMANDE = join(import.meta.dirname, '../../../src/commandes/servir.ts');

it.each([
  ['une option inconnue', ['--prot', '4000'], 'L’option « --prot » est inconnue ; options admises : --host, --port.'],
  ['un mot de trop', ['4000'], '« 4000 » est en trop ; options admises : --host, --port.'],
  [
    'une option sans valeur',
    ['--port'],
    'L’option « --port » n’a pas la valeur attendue ; options admises : --host, --port.',
  ],
  ['un port qui n’est pas un nombre', ['--port', 'http'], '« http » n’est pas un port'],
  ['un port trop grand', ['--port', '70000'], '« 70000 » n’est pas un port'],
])('refuse %s', (_cas, mots, phrase) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [COMMANDE, ...mots], { encoding: 'utf8' });
  expect(stderr).toContain(phrase);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect([status, stdout]).toEqual([1, '']);
});
