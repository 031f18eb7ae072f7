/** Every situation of content/cas, replayed on screen in the one-page mode. */
import { expect, test } from '@playwright/test';
import { Questionnaire } from './objets/questionnaire.ts';
import { SITUATIONS } from './objets/situations.ts';

/** Measures that a result does not name where they cannot apply: nobody declared one, the others are of elsewhere. */
const SILENCIEUSES = [
  'rsa-gens-du-voyage',
  'vosges-asll',
  'vosges-mobilisation',
  'vosges-socioprofessionnel',
  'vosges-veille',
];

for (const { id, portes, reponses, attendus } of SITUATIONS) {
  test(`la situation « ${id} » range chaque mesure dans le groupe attendu`, async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    const { T1, ...autres } = reponses;
    await questionnaire.ouvreTout(portes, T1 as string | undefined);
    await questionnaire.remplit(autres);
    const montres = await questionnaire.verdicts();
    const dits = Object.entries(attendus).filter(([mesure]) => mesure in montres || !SILENCIEUSES.includes(mesure));
    expect(montres).toMatchObject(Object.fromEntries(dits));
  });
}
