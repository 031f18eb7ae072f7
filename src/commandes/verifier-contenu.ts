/** `npm run check:contenu`: reads every content file; prints each defect with its file, field and cure; exit 1 if any. */
import { launch } from './lancement.ts';

await launch(async () => {
  const { readCatalogue } = await import('../catalogue/disque.ts');
  const { mesures, questions, organismes, glossaire, cas } = readCatalogue();
  const compte = (objet: object, nom: string) => `${Object.keys(objet).length} ${nom}`;
  console.log(
    `Contenu valide : ${mesures.length} mesures, ${questions.length} questions, ${compte(organismes, 'organismes')}, ${compte(glossaire, 'termes')}, ${compte(cas, 'cas')}.`,
  );
});
