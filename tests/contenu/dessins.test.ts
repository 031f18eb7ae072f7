/** What the drawings show of the real content: every sequence that the decision model lists, no bar without a number. */
import { describe, expect, it } from 'vitest';
import { drawCarte } from '../../src/rubriques/enchainements/carte.build.ts';
import { readCatalogue } from '../../src/catalogue/disque.ts';
import { lignesDuree, moisEnMots } from '../../src/rubriques/mesures/duree.ts';
import { buildGraphe, cartesDeFamille, fermeteDe } from '../../src/rubriques/enchainements/enchainements.ts';
import { toFrise } from '../../src/rubriques/mesures/frise.ts';
import { FAMILLES } from '../../src/schemas/mesure.ts';

const { mesures } = readCatalogue();
const graphe = buildGraphe(mesures);
const cartes = FAMILLES.flatMap((famille) => cartesDeFamille(graphe, famille));
const surLesCartes = cartes.flatMap(({ liens }) => liens);
const nomDe = (id: string) => graphe.noeuds.find((noeud) => noeud.id === id)?.nom;

/** Decision model, section 4, « Dans le temps ». */
const SUITES = [
  ['AESF', 'MJAGBF'],
  ['MJAGBF', 'AESF'],
  ['MASP', 'MAJ'],
  ['MAJ', 'MASP'],
  ['Signalement d’un majeur vulnérable', 'Sauvegarde de justice'],
  ['Signalement d’un majeur vulnérable', 'Curatelle'],
  ['Signalement d’un majeur vulnérable', 'Tutelle'],
  ['Signalement d’un majeur vulnérable', 'Suites pénales'],
  ['Sauvegarde de justice', 'Curatelle'],
  ['Sauvegarde de justice', 'Tutelle'],
  ['Curatelle', 'Renouvelée, modifiée ou arrêtée'],
  ['ASLL', 'Autre type de mesure'],
  ['AML', 'Locataire en titre'],
  ['ADSL', 'Retour dans l’ADSL'],
  ['VIAL', 'Retour dans la VIAL'],
  ['Hébergement', 'AVDL'],
  ['Détention', 'AVDL'],
  ['Prise en charge par l’ASE', 'CJM'],
  ['CJM', 'Accompagnement social renforcé du plan pauvreté'],
  ['CJM', 'ENVAUL'],
  ['Radiation pour sanction', 'Accueil et orientation RSA (DSP)'],
  ['Accueil et orientation RSA (DSP)', 'Contrat de ré-engagement'],
  ['Accueil et orientation RSA (DSP)', 'Remobilisation sociale'],
  ['Accueil et orientation RSA (DSP)', 'Remobilisation sociale intensive'],
  ['Accueil et orientation RSA (DSP)', 'Accompagnement social et professionnel intensif'],
  ['Accueil et orientation RSA (DSP)', 'Remobilisation sociale des gens du voyage'],
  ['Remobilisation sociale', 'Remobilisation sociale intensive'],
  ['Remobilisation sociale des gens du voyage', 'Remobilisation sociale intensive'],
  ['Remobilisation sociale intensive', 'Accompagnement social et professionnel intensif'],
  ['Accompagnement social et professionnel intensif', 'Emploi'],
  ['Remobilisation sociale', 'Référent spécifique santé'],
  ['Référent spécifique santé', 'Accompagnement de droit commun'],
  ['Veille (Vosges)', 'Accompagnement vers l’emploi'],
  ['Accompagnement vers l’emploi', 'Veille (Vosges)'],
];

describe('Les cartes des enchaînements', () => {
  it.each(SUITES)('montrent %s → %s une seule fois', (de, vers) => {
    expect(surLesCartes.filter((lien) => nomDe(lien.de) === de && nomDe(lien.vers) === vers)).toHaveLength(1);
  });

  it('montrent chaque enchaînement du contenu, et rien d’autre', () => {
    const attendus = mesures.flatMap(({ id, famille, enchainements }) =>
      enchainements.map(({ sens, mesure, etape }) => {
        const autre = mesure ?? `${famille}/${etape}`;
        return sens === 'avant' ? `${autre}>${id}` : `${id}>${autre}`;
      }),
    );
    expect(surLesCartes.map(({ de, vers }) => `${de}>${vers}`).toSorted()).toEqual([...new Set(attendus)].toSorted());
  });

  it('ne mêlent jamais les Vosges et l’Artois', () => {
    const melees = cartes.filter(
      ({ noeuds }) =>
        noeuds.some(({ famille }) => famille === 'vosges') && noeuds.some(({ famille }) => famille !== 'vosges'),
    );
    expect(melees).toEqual([]);
  });

  it('distinguent ce qui est écrit, déduit, ou dit seulement par la loi', () => {
    const fermete = (de: string, vers: string) =>
      surLesCartes.filter((lien) => lien.de === de && lien.vers === vers).map(fermeteDe);
    expect(fermete('masp', 'maj')).toEqual(['ecrit']);
    expect(fermete('maj', 'masp')).toEqual(['ailleurs']);
    expect(fermete('cjm', 'asr-plan-pauvrete')).toEqual(['deduit']);
  });

  it('sont dessinées à l’identique d’une fois sur l’autre, sans boîtes qui se recouvrent', async () => {
    for (const carte of cartes) {
      const dessin = await drawCarte(carte);
      expect(await drawCarte(structuredClone(carte))).toEqual(dessin);
      for (const [rang, a] of dessin.boites.entries()) {
        for (const b of dessin.boites.slice(rang + 1)) {
          const separees =
            a.x + a.largeur <= b.x || b.x + b.largeur <= a.x || a.y + a.hauteur <= b.y || b.y + b.hauteur <= a.y;
          expect(separees, `${a.nom} et ${b.nom}`).toBe(true);
        }
      }
    }
  });
});

describe('Les frises des durées', () => {
  it('n’ont pas de barre quand la source est muette, illisible ou sans objet', () => {
    expect(
      mesures
        .filter(({ duree }) => !toFrise(duree))
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['cjm', 'envaul', 'rsa-orientation-dsp', 'rsa-specifique-sante', 'signalement-majeur-vulnerable']);
  });

  it.each(mesures.map((mesure) => [mesure.id, mesure] as const))(
    '%s : chaque borne dessinée est dite en mots',
    (_id, { duree }) => {
      const mots = [duree.texte, ...lignesDuree(duree).map(({ texte }) => texte)].join(' ');
      const frise = toFrise(duree);
      const dite = (mois: number) => mots.includes(moisEnMots(mois)) || mots.includes(`de ${mois} à`);
      // Each stretch is told either by its own length or by where it ends.
      const muets = (frise?.segments ?? []).filter(({ debut, fin }) => !dite(fin) && !dite(fin - debut));
      expect(muets).toEqual([]);
      if (frise?.butee) expect(dite(frise.butee.mois)).toBe(true);
    },
  );

  it('finissent à leur limite, exception mise à part', () => {
    const depassent = mesures.filter(({ duree }) => {
      const frise = toFrise(duree);
      const fin = Math.max(
        0,
        ...(frise?.segments ?? []).filter(({ sorte }) => sorte !== 'exceptionnel').map((s) => s.fin),
      );
      return frise?.butee && fin !== frise.butee.mois;
    });
    expect(depassent.map(({ id }) => id)).toEqual([]);
  });
});
