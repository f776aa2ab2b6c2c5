/** A reader whose failure is a problem of the file, not of the run. */
import type { Found, Reader, ReadInput } from './reader.ts';
import { trouble } from './trouble.ts';

export async function* guarded(reader: Reader, input: ReadInput): AsyncGenerator<Found> {
  try {
    yield* reader.read(input);
  } catch (error) {
    yield { problem: trouble(input.name, 'reader-failed', `It could not be read as ${reader.id}: ${whyOf(error)}.`) };
  }
}

function whyOf(error: unknown): string {
  if (error instanceof RangeError && /call stack/.test(error.message))
    return 'it is nested more deeply than can be followed';
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  return line.slice(0, 200).replace(/\.$/, '') || 'no reason given';
}
