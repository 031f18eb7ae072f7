/**
 * Loaded before a command (`node --import`): as it ends, writes what its process has used in all, worker threads
 * included, to the file that RESSOURCES names: seconds of processor and peak of memory, in MiB.
 */
import { writeFileSync } from 'node:fs';

const sortie = process.env['RESSOURCES'];

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  if (sortie)
    writeFileSync(sortie, JSON.stringify({ processeur: (userCPUTime + systemCPUTime) / 1e6, memoire: maxRSS / 1024 }));
});
