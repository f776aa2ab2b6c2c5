/** The picture on the screen as a file: SVG, or PNG. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { get, type Trouble } from '../shell/ask.ts';
import { tell, tellTrouble } from '../shell/notices.tsx';
import { say } from '../words/index.ts';
import { type Figure, pngFile, svgFile } from './figure.ts';

interface FigureButtonsProps {
  /** The file's name, without ending. */
  readonly name: string;
  /** Nothing where there is nothing to draw. */
  readonly make: () => Promise<Figure | undefined> | Figure | undefined;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function FigureButtons({ name, make }: FigureButtonsProps): JSX.Element {
  const [busy, setBusy] = useState(false);
  const write = async (format: 'svg' | 'png'): Promise<void> => {
    setBusy(true);
    try {
      const figure = await make();
      if (!figure) tell(say('There is nothing to draw.'));
      else if (format === 'png') save(await pngFile(figure), `${name}.png`);
      else save(new Blob([(await svgFile(figure)).svg], { type: 'image/svg+xml' }), `${name}.svg`);
    } catch (trouble) {
      if (trouble instanceof Error) tell(say('The figure could not be drawn.'));
      else tellTrouble(trouble as Trouble);
    } finally {
      setBusy(false);
    }
  };
  return (
    <span class="row unprinted" role="group" aria-label={say('Figure')}>
      {(['svg', 'png'] as const).map((format) => (
        <button
          type="button"
          key={format}
          class="button tiny"
          disabled={busy}
          title={say('The picture as a file, with a caption that names the sources')}
          onClick={() => void write(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
    </span>
  );
}

/** Whether a claim, or a document, is of a sealed source: what is so leaves in no figure. */
export async function sealedDocuments(): Promise<(id: string) => boolean> {
  const ids = await get<readonly string[]>('/api/sealed');
  return (id) => ids.some((one) => id === one || id.startsWith(`${one}#`));
}
