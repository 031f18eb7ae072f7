/** Cross-file checks of numbers and of blocks « where to turn »: what they name exists, and each gives somebody to call or a page. */
import type { ContenuSaisi } from '../../schemas/collections.ts';
import { findConditionDefauts } from './conditions.ts';
import { checkTraces, CORRIGER, type Verifie } from './defauts.ts';

export function checkOrientations(contenu: ContenuSaisi, verifie: Verifie): void {
  for (const [id, numero] of Object.entries(contenu.numeros)) {
    const fichier = `content/numeros/${id}.yaml`;
    verifie(
      id === numero.numero.replace(/\s/g, ''),
      fichier,
      'numero',
      `le fichier du ${numero.numero} doit s’appeler ${numero.numero.replace(/\s/g, '')}.yaml`,
    );
    checkTraces(contenu, verifie, fichier, numero);
  }
  for (const [id, orientation] of Object.entries(contenu.orientations)) {
    const fichier = `content/orientations/${id}.yaml`;
    const { numeros, organismes, mesures, quand, sauf, lien } = orientation;
    const existent = (dossier: 'numeros' | 'organismes' | 'mesures' | 'portes', cibles: readonly string[]) => {
      for (const cible of cibles)
        verifie(
          Object.hasOwn(contenu[dossier], cible),
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
    checkTraces(contenu, verifie, fichier, orientation);
  }
}
