/** Things that lead back to themselves: a measure that follows itself, an organisme part of itself, a replacement in a circle. */
import type { ContenuSaisi } from '../../schemas/collections.ts';
import type { Verifie } from './defauts.ts';

/** The way from an id back to itself, through what each id leads to; null when there is none. */
function boucleDe(depart: string, suivants: (id: string) => readonly string[]): string[] | null {
  const chemins: string[][] = [[depart]];
  const vus = new Set<string>();
  for (const chemin of chemins) {
    for (const suivant of suivants(chemin.at(-1) as string)) {
      if (suivant === depart) return [...chemin, depart];
      if (vus.has(suivant)) continue;
      vus.add(suivant);
      chemins.push([...chemin, suivant]);
    }
  }
  return null;
}

/** Refuses what would turn in circles. */
export function checkBoucles({ mesures, organismes }: ContenuSaisi, verifie: Verifie): void {
  for (const [id, mesure] of Object.entries(mesures)) {
    const fichier = `content/mesures/${id}.mdx`;
    verifie(
      !mesure.enchainements.some((lien) => lien.mesure === id),
      fichier,
      'enchainements.mesure',
      'la mesure se suit elle-même ; nommer une autre mesure, ou une « etape »',
    );
    verifie(
      !mesure.cumul.some(({ avec }) => avec.includes(id)),
      fichier,
      'cumul.avec',
      'la mesure est dite cumulée avec elle-même ; nommer une autre mesure',
    );
    const boucle = boucleDe(id, (autre) => mesures[autre]?.actualite?.remplaceePar ?? []);
    verifie(
      boucle === null,
      fichier,
      'actualite.remplaceePar',
      `les remplacements tournent en rond (${boucle?.join(' → ') ?? ''}) ; en retirer un`,
    );
  }
  for (const id of Object.keys(organismes)) {
    const boucle = boucleDe(id, (autre) => [organismes[autre]?.partieDe ?? []].flat());
    verifie(
      boucle === null,
      `content/organismes/${id}.yaml`,
      'partieDe',
      `l’organisme fait partie de lui-même (${boucle?.join(' → ') ?? ''}) ; corriger « partieDe »`,
    );
  }
}
