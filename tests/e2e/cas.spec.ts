/** Every situation of content/cas, replayed on screen in the one-page mode. */
import { expect, test } from '@playwright/test';
import { Questionnaire } from './objets/questionnaire.ts';
import { SITUATIONS } from './objets/situations.ts';

for (const { id, portes, reponses, attendus } of SITUATIONS) {
  test(`la situation « ${id} » range chaque mesure dans le groupe attendu`, async ({ page }) => {
    const questionnaire = new Questionnaire(page);
    const { T1, ...autres } = reponses;
    await questionnaire.ouvreTout(portes, T1 as string | undefined);
    await questionnaire.remplit(autres);
    expect(await questionnaire.verdicts()).toMatchObject(attendus);
  });
}
