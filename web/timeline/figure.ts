/** The timeline as a figure: the lanes and days that are seen, sealed sources left out. */
import type { TimelinePicture } from '../../src/server/api.ts';
import { type Figure, INK, widthOf } from '../pieces/figure.ts';
import { svgPen } from '../pieces/pen.ts';
import { get, question } from '../shell/ask.ts';
import { say } from '../words/index.ts';
import { draw, heightOf, LABEL, lay } from './draw.ts';
import { inOrder, timesOf } from './lanes.ts';
import type { View } from './scale.ts';

type Asked = Readonly<Record<string, string | number | boolean | undefined>>;

const WIDTH = 1080;

export async function timelineFigure(
  asked: Asked,
  view: View,
  months: readonly string[],
  title: string,
): Promise<Figure | undefined> {
  const unsealed = { ...asked, unsealed: true };
  const picture = await get<TimelinePicture>(question('/api/timeline', unsealed));
  if (picture.lanes.length === 0) return undefined;
  const bySource = await get<TimelinePicture>(
    question('/api/timeline', { ...unsealed, lanes: 'source', start: undefined, end: undefined }),
  );
  const times = timesOf(picture);
  const lanes = picture.lanes.map(({ members, ...lane }) => ({ ...lane, members: inOrder(members, times) }));
  const drawing = { picture, lanes, times, view, width: WIDTH, label: LABEL, chosen: -1, months } as const;
  const whole = { ...drawing, brush: undefined, asOf: undefined };
  const laid = lay(svgPen(widthOf), whole);
  return {
    title,
    width: WIDTH,
    height: heightOf(laid),
    draw: (pen) => void draw(pen, { ...whole, colours: INK }, laid),
    sources: bySource.lanes.map(({ name }) => name),
    says: [
      say('A claim is what a source says, never what is true.'),
      say(
        'Solid: a known day. Faded: some time in these days. Hollow: read by a machine and judged by nobody yet. Red: denied or doubted.',
      ),
    ],
  };
}
