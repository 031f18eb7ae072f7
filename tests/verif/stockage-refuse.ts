/**
 * Chromium whose storage is really refused: by the setting of its user, or by the policy of its administrator.
 * The policy is shown to that one browser in a mount of its own: nothing is written where other browsers read theirs.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { OPTIONS_CHROMIUM, resolveChromium } from '../e2e/navigateur.ts';

const DEBIAN = '/usr/bin/chromium';
const POLITIQUES = '/etc/chromium';

/** Why a policy cannot be tried here, in French; nothing when it can. */
export function manquePolitique(): string | undefined {
  if (!existsSync(DEBIAN) || !existsSync(POLITIQUES))
    return 'Le Chromium de Debian est absent. Pour l’installer : apt-get install -y chromium.';
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'Le système ne laisse pas cet utilisateur poser une politique pour un seul navigateur : lancez en root.';
  }
}

interface Refus {
  contexte: BrowserContext;
  ferme(): Promise<void>;
}

async function open(dossier: string, lance: { executablePath: string; env?: Record<string, string> }): Promise<Refus> {
  const contexte = await chromium.launchPersistentContext(join(dossier, 'profil'), {
    ...lance,
    args: OPTIONS_CHROMIUM,
    locale: 'fr-FR',
  });
  return {
    contexte,
    ferme: async () => {
      await contexte.close();
      rmSync(dossier, { recursive: true, force: true });
    },
  };
}

const createDossier = () => mkdtempSync(join(tmpdir(), 'stockage-'));

/** « Bloquer tous les cookies », as the settings page writes it in the profile. */
export async function refuseParReglage(): Promise<Refus> {
  const dossier = createDossier();
  mkdirSync(join(dossier, 'profil/Default'), { recursive: true });
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(dossier, 'profil/Default/Preferences'), JSON.stringify(preferences));
  return open(dossier, await resolveChromium());
}

/** A managed policy, for the Chromium of Debian. */
export async function refuseParPolitique(politique: object): Promise<Refus> {
  const dossier = createDossier();
  mkdirSync(join(dossier, 'etc/policies/managed'), { recursive: true });
  writeFileSync(join(dossier, 'etc/policies/managed/stockage.json'), JSON.stringify(politique));
  const lanceur = join(dossier, 'chromium');
  const commande = `mount --bind "${join(dossier, 'etc')}" ${POLITIQUES} && exec ${DEBIAN} "$@"`;
  writeFileSync(lanceur, `#!/bin/sh\nexec unshare -m sh -c '${commande}' sh "$@"\n`);
  chmodSync(lanceur, 0o755);
  return open(dossier, { executablePath: lanceur });
}
