/** A reader whose failure is a problem of the file, not of the run. */
import type { Found, Reader, ReadInput } from './reader.ts';
import { trouble } from './trouble.ts';

export async function* guarded(reader: Reader, input: ReadInput): AsyncGenerator<Found> {
  try {
    yield* reader.read(input);
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]?.slice(0, 200) ?? '';
    yield {
      problem: trouble(
        input.name,
        'reader-failed',
        `It could not be read as ${reader.id}: ${why || 'no reason given'}.`,
      ),
    };
  }
}
