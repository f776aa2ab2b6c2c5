import { expect, test } from 'vitest';
import { svgPen } from './pen.ts';

const pen = () => svgPen((words, font) => words.length * (font.startsWith('12px') ? 6 : 8));

test('shapes, words and fades become elements', () => {
  const p = pen();
  p.fillStyle = '#123456';
  p.fillRect(1, 2, 3, 4);
  p.textBaseline = 'middle';
  p.fillText('Quay & <crane>', 10, 20);
  const fade = p.createLinearGradient(0, 0, 10, 0);
  fade.addColorStop(0.5, 'rgba(1, 2, 3, 0.4)');
  p.fillStyle = fade;
  p.beginPath();
  p.roundRect(0, 0, 10, 10, 3);
  p.fill();
  const svg = p.svg();
  expect(svg).toContain('<rect x="1" y="2" width="3" height="4" fill="#123456"/>');
  expect(svg).toContain('>Quay &amp; &lt;crane&gt;</text>');
  expect(svg).toContain('<stop offset="0.5" stop-color="rgb(1, 2, 3)" stop-opacity="0.4"/>');
  expect(svg).toContain('fill="url(#fade1)"');
});

test('what is clipped is closed again', () => {
  const p = pen();
  p.save();
  p.beginPath();
  p.rect(0, 0, 5, 5);
  p.clip();
  p.fillRect(0, 0, 1, 1);
  p.restore();
  const svg = p.svg();
  expect(svg.match(/<g /g)).toHaveLength(1);
  expect(svg.match(/<\/g>/g)).toHaveLength(1);
});

test('words are measured in their font', () => expect(pen().measureText('quay').width).toBe(24));
