/** Unpacks the rich text of an Outlook mail (MS-OXRTFCP): a dictionary of 4,096 bytes that begins with common RTF words. */

const START =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

/** Undefined where the bytes are no packed rich text. */
export function unpackRtf(packed: Uint8Array): Uint8Array | undefined {
  if (packed.length < 16) return undefined;
  const data = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const size = data.getUint32(4, true);
  const kind = data.getUint32(8, true);
  if (kind === 0x414c454d) return packed.subarray(16, 16 + size);
  if (kind !== 0x75465a4c || size > packed.length * 4096) return undefined;
  const dictionary = new Uint8Array(4096);
  dictionary.set(Buffer.from(START, 'latin1'));
  const out: number[] = [];
  let write = START.length;
  const put = (byte: number): void => {
    out.push(byte);
    dictionary[write] = byte;
    write = (write + 1) % 4096;
  };
  for (let at = 16; at < packed.length && out.length < size; ) {
    const control = packed[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < packed.length; bit++) {
      if ((control & (1 << bit)) === 0) put(packed[at++] ?? 0);
      else {
        const token = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0);
        at += 2;
        const from = token >> 4;
        if (from === write) return Uint8Array.from(out);
        for (let i = 0; i < (token & 15) + 2; i++) put(dictionary[(from + i) % 4096] ?? 0);
      }
    }
  }
  return Uint8Array.from(out);
}
