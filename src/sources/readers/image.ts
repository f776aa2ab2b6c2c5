/** Pictures of text (scans, photographs, screenshots): read by OCR where that is asked for. */
import { compose } from '../composition.ts';
import { readPicture } from '../ocr.ts';
import type { Found, Reader, ReadInput } from '../reader.ts';
import { trouble } from '../trouble.ts';

const SIGNATURES: readonly (readonly [string, RegExp])[] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF.{4}WEBP/s],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['bmp', /^BM.{4}\0\0\0\0/s],
];

const kindOf = (head: Uint8Array): string | undefined => {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  return SIGNATURES.find(([, sign]) => sign.test(start))?.[0];
};

export const image: Reader = {
  id: 'image',
  formats: ['image'],
  endings: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'bmp'],
  recognises: (head) => (kindOf(head) ? 'surely' : 'no'),
  async *read(input: ReadInput): AsyncGenerator<Found> {
    if (!input.ocr) return yield { problem: trouble(input.name, 'no-text', 'It is a picture.') };
    const out = compose();
    let sum = 0;
    try {
      const seen = await readPicture(input.bytes);
      for (const [i, { words, confidence, line }] of seen.filter((one) => one.confidence > 30).entries()) {
        out.add('paragraph', words, { paragraph: i + 1, line });
        sum += confidence;
      }
    } catch {
      const hint = 'Open the picture in its own program and save it as PNG or JPEG.';
      return yield {
        problem: trouble(input.name, 'corrupt', `The ${kindOf(input.bytes) ?? 'picture'} cannot be opened for OCR.`, {
          hint,
        }),
      };
    }
    const text = out.finish();
    if (text.blocks.length === 0)
      return yield {
        problem: trouble(input.name, 'no-text', 'OCR found no words in the picture.', {
          hint: 'Check the picture yourself.',
        }),
      };
    const confidence = String(Math.round(sum / text.blocks.length));
    yield {
      document: {
        format: 'image',
        ...text,
        metadata: [
          { key: 'ocr', value: 'whole picture' },
          { key: 'ocr-confidence', value: confidence },
        ],
      },
    };
  },
};
