/** The rules of HTML that every page and every drawn state must follow, and the reason for each one set aside. */
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';

type Regles = NonNullable<ConfigData['rules']>;

const createValidateur = (autres: string[], regles: Regles) =>
  new HtmlValidate(
    new StaticConfigLoader([], {
      root: true,
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y', ...autres],
      elements: ['html5'],
      rules: { ...COMMUNES, ...regles },
    }),
  );

const COMMUNES: Regles = {
  // Boxes that answer one question share its name, as radios do; the rule only knows radios and buttons.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
  // Anchors of versions, such as « v0.2.0 », are addresses that people keep; HTML only forbids spaces.
  'valid-id': ['error', { relaxed: true }],
  // Safari tells no list where list-style is « none », unless the role is written.
  'no-redundant-role': ['error', { exclude: ['list'] }],
  // A frame that scrolls is a region by its tabindex; a <section> would take the spacing of the text's sections.
  // The list under the search box is not a <select>: it holds links, in groups.
  'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
  // Two names for one role: the older one is understood everywhere.
  'presentation-role-style': ['error', { prefer: 'presentation' }],
  // Scripts of the site itself are already held by the hashes of the content security policy.
  'require-sri': ['error', { target: 'crossorigin' }],
  // Lists and boxes that filter or compare act at once; there is nothing to send, so no button to send it.
  'wcag/h32': 'off',
  // A title holds the whole name of a measure, or of an organisation, then that of the guide: names are not cut.
  'long-title': 'off',
  // French numbers are read in pairs; the button that dials never breaks inside (styles).
  'tel-non-breaking': 'off',
  // Boxes of a list to read are in no form; the attribute keeps Firefox from ticking them again after a reload.
  'input-attributes': 'off',
  'valid-autocomplete': 'off',
};

const construit = createValidateur([], {});
/** A browser writes its document in its own way: quotes, case and empty attributes say nothing of us. */
const dessine = createValidateur(['html-validate:browser'], {
  // « Continuer » sends its form, as a button does without a type; the questionnaire has no byte to spare to say so.
  'no-implicit-button-type': 'off',
  // The note is a document of its own, printed alone under its title.
  'heading-level': ['error', { sectioningRoots: ['.note', '[role=dialog]'] }],
});

/** What is wrong in a whole document, as built or as a browser gives it back: rule, message, place. */
export async function defautsHtml(html: string, origine: 'construit' | 'dessiné' = 'construit'): Promise<string[]> {
  const { results } = await (origine === 'construit' ? construit : dessine).validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, selector, line, column }) =>
        `${ruleId}, ligne ${line}, colonne ${column} : ${message} (${selector ?? 'sans élément'})`,
    ),
  );
}
