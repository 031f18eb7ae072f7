import { describe, expect, it } from 'vitest';
import { developpeSigles, siglesDuGlossaire } from '../../../src/publication/developpe-sigles.ts';
import { cutTextes } from '../../../src/publication/textes-html.ts';

const GLOSSAIRE = {
  maj: { terme: 'MAJ', developpement: 'Mesure d’Accompagnement Judiciaire' },
  asl: { terme: 'ASL', developpement: 'Accompagnement Social Locatif' },
  asll: { terme: 'ASLL', developpement: 'Accompagnement Social Lié au Logement' },
  mjagbf: { terme: 'MJAGBF', developpement: 'Mesure Judiciaire Aide à la Gestion du Budget Familial' },
  lva: { terme: 'LVA', developpement: 'La Vie Active' },
  'h-i': { terme: 'H&I', developpement: 'Habitat & Insertion' },
  mds: { terme: 'MDS', developpement: 'Maison Département Solidarité' },
  miep: { terme: 'MIEP' },
  soliha: { terme: 'Soliha', developpement: 'Solidaires pour l’habitat', synonymes: ['PACT'] },
  'sauvegarde-du-nord': { terme: 'Sauvegarde du Nord' },
};
const SIGLES = siglesDuGlossaire(GLOSSAIRE);
const expand = (html: string) => developpeSigles(html, SIGLES);

const ASLL = '<a href="/glossaire/#asll">ASLL</a>';
const MAJ = '<a href="/glossaire/#maj">MAJ</a>';

describe('Le premier emploi d’un sigle', () => {
  it('reçoit son développement et un lien vers son entrée', () => {
    expect(expand('<p>Une ASLL commence.</p>')).toBe(
      `<p>Une ${ASLL} (Accompagnement Social Lié au Logement) commence.</p>`,
    );
  });

  it('est le seul développé, même si le sigle revient ailleurs', () => {
    const sortie = expand('<p>L’ASLL, puis l’ASLL.</p><ul><li>ASLL</li></ul>');
    expect(sortie.match(/Accompagnement Social Lié/g)).toHaveLength(1);
    expect(sortie.match(/href/g)).toHaveLength(1);
    expect(sortie.endsWith('puis l’ASLL.</p><ul><li>ASLL</li></ul>')).toBe(true);
  });

  it('prend des crochets entre parenthèses', () => {
    expect(expand('<p>Une mesure (ASLL, par exemple).</p>')).toContain(
      `(${ASLL} [Accompagnement Social Lié au Logement],`,
    );
  });

  it('se trouve aussi dans un mot mis en valeur', () => {
    expect(expand('<p><strong>ASLL</strong></p>')).toBe(
      `<p><strong>${ASLL} (Accompagnement Social Lié au Logement)</strong></p>`,
    );
  });

  it('garde les caractères protégés de l’HTML', () => {
    expect(expand('<p>L’association H&amp;I.</p>')).toBe(
      '<p>L’association <a href="/glossaire/#h-i">H&amp;I</a> (Habitat &amp; Insertion).</p>',
    );
  });
});

describe('Rien n’est ajouté', () => {
  it.each([
    '<h1>ASLL</h1>',
    '<h3>Après un <em>ASLL</em></h3>',
    '<p><a href="/x/">voir l’<b>ASLL</b></a></p>',
    '<button>ASLL</button>',
    '<label>ASLL<input value="ASLL"></label>',
    '<fieldset><legend>ASLL</legend></fieldset>',
    '<select><option>ASLL</option></select>',
    '<details><summary>ASLL</summary></details>',
    '<nav><ul><li>ASLL</li></ul></nav>',
    '<p><code>ASLL</code></p>',
    '<p><q>ASLL</q></p>',
    '<script>const a = b < c && "ASLL";</script>',
    '<style>.ASLL > p::before { content: "ASLL" }</style>',
    '<head><title>ASLL</title></head>',
    '<svg><title>ASLL</title><text>ASLL</text></svg>',
    '<table><tr><th>ASLL</th></tr></table>',
    '<dl><dt>ASLL</dt></dl>',
    '<p hidden>ASLL</p>',
    '<p class="pile hors-ecran" role="status">ASLL</p>',
    '<span aria-hidden="true">ASLL</span>',
    '<!-- ASLL -->',
    '<p title="a > ASLL" data-x=\'ASLL\'>Rien</p>',
    '<noscript>ASLL</noscript>',
  ])('dans %s', (html) => {
    expect(expand(html)).toBe(html);
  });

  it('avant un titre : l’emploi suivant, dans le texte, compte comme le premier', () => {
    expect(expand('<h2>ASLL</h2><p>ASLL</p>')).toBe(
      `<h2>ASLL</h2><p>${ASLL} (Accompagnement Social Lié au Logement)</p>`,
    );
  });

  it('à l’intérieur d’un mot, d’un mot composé ou d’une adresse', () => {
    for (const html of [
      '<p>ASLLs</p>',
      '<p>pré-ASLL</p>',
      '<p>ASLL-2</p>',
      '<p>service@ASLL.fr</p>',
      '<p>www.ASLL.fr</p>',
    ])
      expect(expand(html)).toBe(html);
  });

  it('quand le sens est déjà à côté : seul le lien s’ajoute', () => {
    const liens = (html: string) => expand(html).replace(/<\/?a[^>]*>/g, '');
    for (const html of [
      '<p>ASLL (accompagnement social lié au logement)</p>',
      '<p>Accompagnement social lié au logement (ASLL)</p>',
      '<p>ASLL : <b>Accompagnement social</b> lié au logement</p>',
      '<dd>ASLL : Accompagnement social lié au logement<span class="trace">tableau</span></dd>',
      '<p>LVA veut dire La Vie Active.</p>',
      '<p>Les Maisons du Département Solidarité (MDS)</p>',
      '<p>MJAGBF (mesure judiciaire d’aide à la gestion du budget familial)</p>',
    ]) {
      expect(liens(html)).toBe(html);
      expect(expand(html)).toContain('href="/glossaire/#');
    }
  });

  it('mais le sens donné dans un autre paragraphe ne compte pas', () => {
    expect(expand('<p>ASLL</p><p>Accompagnement social lié au logement</p>')).toContain(`${ASLL} (`);
  });
});

describe('Les faux amis restent à part', () => {
  it('MAJ est la mesure ; « màj » et « Maj » n’en sont pas', () => {
    expect(expand('<p>Liste màj, Maj et maj en mars.</p>')).toBe('<p>Liste màj, Maj et maj en mars.</p>');
    expect(expand('<p>La MAJ.</p>')).toContain(MAJ);
  });

  it('ASL ne se lit pas dans ASLL', () => {
    expect(expand('<p>ASLL</p>')).not.toContain('#asl"');
    expect(expand('<p>ASLL de type ASL</p>')).toContain(
      '<a href="/glossaire/#asl">ASL</a> (Accompagnement Social Locatif)',
    );
  });

  it('ni un nom d’association, ni un synonyme, ni un sigle sans développement ne reçoit de lien', () => {
    for (const html of ['<p>La Sauvegarde du Nord</p>', '<p>PACT</p>', '<p>MIEP</p>', '<p>Soliha</p>'])
      expect(expand(html)).toBe(html);
  });
});

describe('Le reste de la page ne bouge pas', () => {
  const PAGE =
    '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><style>a>b{c:d}</style></head>' +
    '<body><p  class = x>L’ASLL &eacute; <br/>suite<img alt="ASLL"></p><script type="module">if(1<2){"MAJ"}</script></body></html>';

  it('à part les mots ajoutés', () => {
    const sens = ' (Accompagnement Social Lié au Logement)';
    expect(expand(PAGE).replace(`${ASLL}${sens}`, 'ASLL')).toBe(PAGE);
    expect(expand(PAGE)).not.toBe(PAGE);
  });

  it('et deux passages donnent la même page', () => {
    expect(expand(PAGE)).toBe(expand(PAGE));
  });

  it('une page sans sigle, ou un glossaire vide, rend la page telle quelle', () => {
    expect(expand('<p>Bonjour</p>')).toBe('<p>Bonjour</p>');
    expect(developpeSigles(PAGE, [])).toBe(PAGE);
  });
});

describe('Sur la page du glossaire', () => {
  it('un emploi renvoie à son entrée, sans répéter le sens', () => {
    expect(developpeSigles('<dl><dt>ASL</dt><dd>Un type d’ASLL.</dd></dl>', SIGLES, true)).toBe(
      '<dl><dt>ASL</dt><dd>Un type d’<a href="#asll">ASLL</a>.</dd></dl>',
    );
  });
});

describe('La découpe en textes', () => {
  it('donne des positions exactes et sépare les blocs', () => {
    const html = '<p>un <b>deux</b></p><p>trois</p>';
    const morceaux = cutTextes(html);
    expect(morceaux.map(({ texte }) => texte.trim())).toEqual(['un', 'deux', 'trois']);
    for (const { debut, fin, texte } of morceaux) expect(html.slice(debut, fin)).toBe(texte);
    expect(morceaux[0]?.bloc).toBe(morceaux[1]?.bloc);
    expect(morceaux[1]?.bloc).not.toBe(morceaux[2]?.bloc);
  });

  it('ferme les éléments vides et ceux qu’on a oublié de fermer', () => {
    expect(cutTextes('<h2>a<br>b</h2>c').map(({ libre }) => libre)).toEqual([false, false, true]);
    expect(cutTextes('<nav><ul><li>a</nav>b').map(({ libre }) => libre)).toEqual([false, true]);
  });
});
