/** Cross-file checks of numbers and of blocks « where to turn »: what they name exists, and each gives somebody to call or a page. */
import type { ContenuSaisi } from '../../schemas/collections.ts';
import { findConditionDefauts } from './conditions.ts';
import { CORRIGER, walkTraces, type Verifie } from './defauts.ts';

export function checkOrientations(contenu: ContenuSaisi, verifie: Verifie): void {
  const checkSources = (fichier: string, noeud: unknown) =>
    walkTraces(noeud, ({ document, aupres }, champ) => {
      for (const [dossier, cible] of [
        ['sources', document],
        ['organismes', aupres],
      ] as const)
        verifie(
          cible === undefined || cible in contenu[dossier],
          fichier,
          champ,
          `« ${cible} » n’existe pas dans content/${dossier}${CORRIGER}`,
        );
    });
  for (const [id, numero] of Object.entries(contenu.numeros)) {
    const fichier = `content/numeros/${id}.yaml`;
    verifie(
      id === numero.numero.replace(/\s/g, ''),
      fichier,
      'numero',
      `le fichier du ${numero.numero} doit s’appeler ${numero.numero.replace(/\s/g, '')}.yaml`,
    );
    checkSources(fichier, numero);
  }
  for (const [id, orientation] of Object.entries(contenu.orientations)) {
    const fichier = `content/orientations/${id}.yaml`;
    const { numeros, organismes, mesures, quand, sauf, lien } = orientation;
    const existent = (dossier: 'numeros' | 'organismes' | 'mesures' | 'portes', cibles: readonly string[]) => {
      for (const cible of cibles)
        verifie(
          cible in contenu[dossier],
          fichier,
          dossier,
          `« ${cible} » n’existe pas dans content/${dossier}${CORRIGER}`,
        );
    };
    existent('numeros', numeros);
    existent('organismes', organismes);
    existent('mesures', mesures);
    existent(
      'portes',
      quand.flatMap(({ portes = [] }) => portes),
    );
    for (const si of [...quand.map((cas) => cas.si), sauf])
      if (si) findConditionDefauts(contenu, si, (cause) => verifie(false, fichier, 'quand ou sauf', cause));
    verifie(
      numeros.length + organismes.length > 0 || lien !== undefined,
      fichier,
      'numeros',
      'ce bloc ne dit pas vers qui se tourner ; citer un numéro, un organisme ou une page',
    );
    checkSources(fichier, orientation);
  }
}
