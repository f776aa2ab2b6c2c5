/** The shape of a language's number words. */
type Table = Readonly<Record<string, number>>;
type Pairs = Readonly<Record<string, readonly [number, number]>>;

export interface NumberWords {
  readonly units: Table;
  /** Words that multiply what stands just before them: hundred, dozen. */
  readonly hundreds: Table;
  readonly scales: Table;
  readonly and: string;
  readonly articles: Table;
  readonly afterArticle: readonly string[];
  readonly rounded?: Table;
  /** A plural that only bounds: "dozens" is 24 to 100. Our own reading; shown as "about". */
  readonly heaps: Pairs;
  readonly several: Pairs;
  readonly of: readonly string[];
  readonly half: readonly (readonly string[])[];
  readonly fixed: readonly (readonly [readonly string[], number])[];
}
