/** What a long check says: one line per defect, then how much was looked at, in how many ways, and how long it took. */
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';

/** How many checks between two lines that say where it stands. */
const PAS = 50;

export default class Bilan implements Reporter {
  private readonly comptes = new Map<string, { objets: number; regards: number }>();
  private defauts = 0;
  private echecs = 0;
  private faits = 0;
  private total = 0;

  printsToStdio(): boolean {
    return true;
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    this.total = suite.allTests().length;
  }

  onTestEnd({ title }: TestCase, { annotations, errors, status }: TestResult): void {
    if (++this.faits % PAS === 0) console.log(`… ${this.faits} vérifications sur ${this.total}`);
    const defauts = annotations.filter(({ type }) => type === 'défaut');
    for (const { description } of defauts) console.log(`${title} : ${description}`);
    this.defauts += defauts.length;
    for (const { type, description } of annotations) {
      if (type === 'défaut') continue;
      const { objets, regards } = this.comptes.get(type) ?? { objets: 0, regards: 0 };
      this.comptes.set(type, { objets: objets + 1, regards: regards + Number(description) });
    }
    if (status === 'passed' || status === 'skipped' || defauts.length) return;
    this.echecs += 1;
    console.log(`${title} : la vérification s’est arrêtée. ${errors[0]?.message ?? status}`);
  }

  onError({ message }: TestError): void {
    this.echecs += 1;
    console.log(`La vérification n’a pas pu commencer. ${message}`);
  }

  onEnd({ duration }: FullResult): void {
    for (const [sorte, { objets, regards }] of this.comptes) console.log(`${sorte} : ${objets}, vus ${regards} fois.`);
    const minutes = (duration / 60_000).toFixed(1).replace('.', ',');
    console.log(`${this.defauts} défauts, ${this.echecs} vérifications arrêtées, en ${minutes} min.`);
  }
}
