/** The page of what is new: grouped by measure, named and linked; and the fingerprints behind it. */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../../../src/catalogue/disque.ts';
import { releveDe } from '../../../../../src/rubriques/sources/nouveautes/releve.build.ts';
import { resolveVersions } from '../../../../../src/rubriques/sources/nouveautes/versions.build.ts';
import { compareReleves } from '../../../../../src/rubriques/sources/nouveautes/versions.ts';
import { copieContenu } from '../../../../fabriques/contenu.ts';

const catalogue = readCatalogue();
const version = (numero: string, contenu: Record<string, Record<string, Record<string, string>>>) => ({
  version: numero,
  date: '2026-11-23',
  resume: 'Une phrase.',
  contenu,
});

describe('Les nouveautés', () => {
  const avant = version('0.1.0', { mesures: { asll: { duree: '11111111' }, partie: { duree: '22222222' } } });
  const apres = version('0.2.0', {
    mesures: { asll: { duree: '33333333' } },
    remises: { asll: { duree: '44444444' }, masp: { duree: '55555555' } },
    cas: { inconnu: { recit: '66666666' } },
  });
  const [recente, premiere] = resolveVersions(catalogue, [avant, apres]);
  const mesures = recente?.sections.find(({ titre }) => titre === 'Mesures');

  it('la plus récente vient d’abord ; la première compte ce qu’elle contient', () => {
    expect([recente?.version, premiere?.version]).toEqual(['0.2.0', '0.1.0']);
    expect(premiere?.compte?.mesures).toBe(2);
  });

  it('une mesure dit ses rubriques et sa page à remettre sur la même ligne, avec un lien', () => {
    expect(mesures?.changements).toEqual([
      { id: 'asll', nom: 'ASLL', adresse: '/mesures/asll/', champs: ['la durée', 'la page à remettre, nouvelle'] },
    ]);
  });

  it('les pages à remettre des mesures inchangées se disent ensemble', () => {
    expect(mesures?.aRemettre.map(({ adresse }) => adresse)).toEqual(['/mesures/masp/a-remettre/']);
  });

  it('ce qui n’existe plus garde son identifiant, sans lien', () => {
    expect(mesures?.retraits).toEqual([{ id: 'partie', nom: 'partie', champs: [] }]);
  });
});

describe('L’empreinte d’un fichier', () => {
  const copie = copieContenu();
  afterEach(copie.restaure);
  afterAll(copie.efface);
  const changements = (abime: () => void) => {
    const avant = releveDe(copie.dossier);
    abime();
    return compareReleves(avant, releveDe(copie.dossier));
  };

  it('ignore l’ordre des rubriques', () => {
    const deplace = () => {
      copie.remplace('glossaire/tms.yaml', /^(terme: .*)\n(developpement: .*)\n/m, '$2\n$1\n');
    };
    expect(changements(deplace)).toEqual([]);
  });

  it('suit un mot changé dans le texte de présentation', () => {
    expect(changements(() => copie.remplace('mesures/masp.mdx', /\n---\n\n\S+/, '\n---\n\nAutrement'))).toEqual([
      { dossier: 'mesures', id: 'masp', sorte: 'change', champs: ['le texte de présentation'] },
    ]);
  });

  it('refuse une rubrique que la table ne suit pas, et dit où l’ajouter', () => {
    copie.remplace('portes/rsa.yaml', /^/, 'couleur: bleu\n');
    expect(() => releveDe(copie.dossier)).toThrow(
      /content\/portes\/rsa\.yaml : champ « couleur ».*src\/rubriques\/sources\/nouveautes\/champs\.ts/,
    );
  });
});
