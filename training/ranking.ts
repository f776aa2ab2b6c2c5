/** Learns to choose one of several: a log-linear model over yes-or-no features, fitted by AdaGrad (Duchi, Hazan and Singer, 2011) on the whole data at once. */

export interface Choosing {
  /** The features of each choice, as indices. */
  readonly choices: readonly (readonly number[])[];
  /** Which of them are right; at least one. */
  readonly right: readonly number[];
}

const ROUNDS = 400;
const RATE = 0.3;

export function likelihoods(choices: Choosing['choices'], weights: Float64Array): number[] {
  const scores = choices.map((features) => {
    let s = 0;
    for (const f of features) s += weights[f] ?? 0;
    return s;
  });
  const highest = Math.max(...scores);
  const grown = scores.map((s) => Math.exp(s - highest));
  const sum = grown.reduce((a, b) => a + b, 0);
  return grown.map((g) => g / sum);
}

/** Weights that make the right ones likeliest; `prior` is the strength of the pull towards none at all (L2). */
export function learn(data: readonly Choosing[], size: number, prior: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  const gradient = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < size; i++) gradient[i] = -prior * (weights[i] ?? 0);
    for (const { choices, right } of data) {
      const p = likelihoods(choices, weights);
      const mass = right.reduce((s, r) => s + (p[r] ?? 0), 0);
      choices.forEach((features, c) => {
        const pull = (right.includes(c) ? (p[c] ?? 0) / mass : 0) - (p[c] ?? 0);
        for (const f of features) gradient[f] = (gradient[f] ?? 0) + pull;
      });
    }
    for (let i = 0; i < size; i++) {
      const g = gradient[i] ?? 0;
      squares[i] = (squares[i] ?? 0) + g * g;
      weights[i] = (weights[i] ?? 0) + (RATE * g) / Math.sqrt(squares[i] ?? 1);
    }
  }
  return weights;
}
