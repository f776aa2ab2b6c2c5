/** Colours on a terminal, none in a pipe or under NO_COLOR. */
import pico from 'picocolors';

export const paint = pico.createColors(
  process.stdout.isTTY === true && process.env.NO_COLOR === undefined && process.env.TERM !== 'dumb',
);
