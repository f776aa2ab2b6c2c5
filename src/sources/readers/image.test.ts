import { createCanvas } from '@napi-rs/canvas';
import { afterAll, expect, test } from 'vitest';
import { closeOcr } from '../ocr.ts';
import { documentsOf, found, metadataOf, problemsOf } from '../testing.ts';
import { image } from './image.ts';

afterAll(closeOcr);

function picture(lines: readonly string[]): Buffer {
  const canvas = createCanvas(1200, 120 + lines.length * 60);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = 'black';
  context.font = '36px serif';
  for (const [i, line] of lines.entries()) context.fillText(line, 60, 100 + i * 60);
  return canvas.toBuffer('image/png');
}

test('words in English and French, accents kept', async () => {
  const all = await found(
    image,
    picture(['Le bail a été signé à Brême, dit Léa Noël.', 'The lease was signed on 4 March.']),
    'scan.png',
    {},
    true,
  );
  expect(documentsOf(all)[0]?.text).toContain('Le bail a été signé à Brême, dit Léa Noël.');
  expect(documentsOf(all)[0]?.text).toContain('The lease was signed on 4 March.');
  expect(Number(metadataOf(documentsOf(all)[0], 'ocr-confidence'))).toBeGreaterThan(70);
}, 60_000);

test('without OCR, without words, damaged: problems', async () => {
  expect(problemsOf(await found(image, picture(['x'])))[0]).toMatchObject({
    code: 'no-text',
    hint: 'Run again with --ocr to read the picture.',
  });
  expect(problemsOf(await found(image, picture([]), 'a', {}, true))[0]?.code).toBe('no-text');
  expect(problemsOf(await found(image, picture(['x']).subarray(0, 60), 'a', {}, true))[0]?.code).toBe('corrupt');
}, 60_000);
