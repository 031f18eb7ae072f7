/**
 * On every page: what is folded opens for paper, and folds again after. Recent engines print folds by a rule of style
 * (impression.css); those before Chrome 131, Firefox 143 and Safari 18.4 need this. Answers of a lesson stay folded.
 */
let ouverts: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  ouverts = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open], [name])')];
  for (const pli of ouverts) pli.open = true;
});
addEventListener('afterprint', () => {
  for (const pli of ouverts) pli.open = false;
});
