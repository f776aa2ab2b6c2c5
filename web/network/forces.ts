/**
 * The forces of ForceAtlas2 (Jacomy and others, PLOS ONE 9(6), 2014) on plain arrays: all push each other away, ties pull together, the
 * middle draws. Those near by push one by one, those in squares farther off together.
 */

export interface Simulated {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly fixed: Uint8Array;
  /** One and the weights of its ties. */
  readonly mass: Float64Array;
  /** Ties: from, to, weight. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float64Array;
}

export interface Movement {
  /** What acts on each in this round. */
  readonly dx: Float64Array;
  readonly dy: Float64Array;
  /** Moves all; how far one moved on average, in hundredths of the half width of the picture. */
  readonly step: () => number;
}

const PUSH = 14;
const GRAVITY = 1.2;

/** Nodes by the square that they lie in, with what all in a square weigh together and where its middle of mass is. */
interface Squares {
  /** Squares along a side. */
  readonly side: number;
  readonly of: Int32Array;
  /** Nodes square by square; those of square s stand from `first[s]` to `first[s + 1]`. */
  readonly nodes: Int32Array;
  readonly first: Int32Array;
  readonly mass: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Those that have nodes. */
  readonly used: Int32Array;
}

/** Some nine nodes in each, were they spread evenly. */
function squaresOf({ x, y, mass }: Simulated): Squares {
  const n = x.length;
  const side = Math.max(1, Math.round(Math.sqrt(n) / 3));
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < n; i++) {
    left = Math.min(left, x[i] as number);
    right = Math.max(right, x[i] as number);
    low = Math.min(low, y[i] as number);
    high = Math.max(high, y[i] as number);
  }
  const wide = Math.max(right - left, high - low, 1e-9) * 1.0001;
  const of = new Int32Array(n);
  const first = new Int32Array(side * side + 1);
  const [heavy, midX, midY] = [0, 0, 0].map(() => new Float64Array(side * side)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = 0; i < n; i++) {
    const column = Math.floor((((x[i] as number) - left) / wide) * side);
    const square = Math.floor((((y[i] as number) - low) / wide) * side) * side + column;
    const m = mass[i] as number;
    of[i] = square;
    first[square + 1] = (first[square + 1] as number) + 1;
    heavy[square] = (heavy[square] as number) + m;
    midX[square] = (midX[square] as number) + m * (x[i] as number);
    midY[square] = (midY[square] as number) + m * (y[i] as number);
  }
  const used: number[] = [];
  for (let s = 0; s < side * side; s++) {
    if ((first[s + 1] as number) > 0) used.push(s);
    midX[s] = (midX[s] as number) / (heavy[s] as number);
    midY[s] = (midY[s] as number) / (heavy[s] as number);
    first[s + 1] = (first[s + 1] as number) + (first[s] as number);
  }
  const nodes = new Int32Array(n);
  const next = first.slice();
  for (let i = 0; i < n; i++) {
    const square = of[i] as number;
    nodes[next[square] as number] = i;
    next[square] = (next[square] as number) + 1;
  }
  return { side, of, nodes, first, mass: heavy, x: midX, y: midY, used: Int32Array.from(used) };
}

/** Pushing apart, of which far squares do theirs as one; and the middle that draws. */
export function push(sim: Simulated, { dx, dy }: Movement): void {
  const { x, y, mass } = sim;
  const squares = squaresOf(sim);
  const { side, used, nodes, first } = squares;
  for (let i = 0; i < x.length; i++) {
    const xi = x[i] as number;
    const yi = y[i] as number;
    const pushing = PUSH * (mass[i] as number);
    const own = squares.of[i] as number;
    const ownRow = Math.floor(own / side);
    const ownColumn = own - ownRow * side;
    let sumX = 0;
    let sumY = 0;
    for (let u = 0; u < used.length; u++) {
      const square = used[u] as number;
      const row = Math.floor(square / side);
      if (Math.abs(row - ownRow) <= 1 && Math.abs(square - row * side - ownColumn) <= 1) {
        const end = first[square + 1] as number;
        for (let k = first[square] as number; k < end; k++) {
          const j = nodes[k] as number;
          const farX = xi - (x[j] as number);
          const farY = yi - (y[j] as number);
          const far = farX * farX + farY * farY;
          if (far === 0) continue;
          const force = (pushing * (mass[j] as number)) / far;
          sumX += farX * force;
          sumY += farY * force;
        }
      } else {
        const farX = xi - (squares.x[square] as number);
        const farY = yi - (squares.y[square] as number);
        const force = (pushing * (squares.mass[square] as number)) / (farX * farX + farY * farY);
        sumX += farX * force;
        sumY += farY * force;
      }
    }
    const drawn = GRAVITY * (mass[i] as number);
    dx[i] = (dx[i] as number) + sumX - xi * drawn;
    dy[i] = (dy[i] as number) + sumY - yi * drawn;
  }
}

/** What ties pull together. */
export function pull({ x, y, a, b, weight }: Simulated, { dx, dy }: Movement): void {
  for (let e = 0; e < a.length; e++) {
    const [i, j, force] = [a[e] as number, b[e] as number, weight[e] as number];
    const farX = ((x[i] as number) - (x[j] as number)) * force;
    const farY = ((y[i] as number) - (y[j] as number)) * force;
    dx[i] = (dx[i] as number) - farX;
    dy[i] = (dy[i] as number) - farY;
    dx[j] = (dx[j] as number) + farX;
    dy[j] = (dy[j] as number) + farY;
  }
}

/** Each moves as fast as its direction is steady: what swings is slowed. */
export function settle({ x, y, fixed, mass }: Simulated): Movement {
  const n = x.length;
  const [dx, dy, oldX, oldY] = [new Float64Array(n), new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  const eager = new Float64Array(n).fill(1);
  const slow = 1 + Math.log(Math.max(1, n));
  const step = (): number => {
    let [moved, wide] = [0, 1];
    for (let i = 0; i < n; i++) {
      const [forceX, forceY] = [dx[i] as number, dy[i] as number];
      if (!fixed[i]) {
        const swing = (mass[i] as number) * Math.hypot((oldX[i] as number) - forceX, (oldY[i] as number) - forceY);
        const steady = Math.hypot((oldX[i] as number) + forceX, (oldY[i] as number) + forceY) / 2;
        const calm = 1 + Math.sqrt(swing);
        const speed = ((eager[i] as number) * Math.log(1 + steady)) / calm;
        eager[i] = Math.min(1, Math.sqrt((speed * (forceX * forceX + forceY * forceY)) / calm));
        x[i] = (x[i] as number) + (forceX * speed) / slow;
        y[i] = (y[i] as number) + (forceY * speed) / slow;
        moved += (Math.hypot(forceX, forceY) * speed) / slow;
      }
      wide = Math.max(wide, Math.abs(x[i] as number), Math.abs(y[i] as number));
      oldX[i] = forceX;
      oldY[i] = forceY;
    }
    dx.fill(0);
    dy.fill(0);
    return (100 * moved) / Math.max(1, n) / wide;
  };
  return { dx, dy, step };
}
