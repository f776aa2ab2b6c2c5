/** Addresses of crypto-currencies: Bitcoin (base58 and bech32, both with a checksum) and Ethereum. */
import { createHash } from 'node:crypto';
import { identifier, matches } from '../matches.ts';
import type { Spotter } from '../spotter.ts';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const ADDRESS =
  /(?<![\w])(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{8,87}|BC1[02-9AC-HJ-NP-Z]{8,87}|0x[\da-fA-F]{40})(?![\w])/g;

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** Base58Check: 21 bytes and the first four of their double hash. */
function base58Holds(address: string): boolean {
  let n = 0n;
  for (const c of address) n = n * 58n + BigInt(BASE58.indexOf(c));
  const hex = n.toString(16).padStart(50, '0');
  if (hex.length !== 50) return false;
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (h) => Number.parseInt(h, 16));
  const sum = sha256(sha256(bytes.subarray(0, 21)));
  return [0, 1, 2, 3].every((i) => sum[i] === bytes[21 + i]);
}

/** BIP 173, and BIP 350 for witness versions above 0. */
function bech32Holds(address: string): boolean {
  const data = Array.from(address.toLowerCase().slice(3), (c) => BECH32.indexOf(c));
  const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let check = 1;
  for (const v of [3, 3, 0, 2, 3, ...data]) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ v;
    for (let i = 0; i < 5; i++) if ((top >>> i) & 1) check ^= GENERATOR[i] ?? 0;
  }
  return check >>> 0 === (data[0] === 0 ? 1 : 0x2bc830a3);
}

export const cryptoAddress: Spotter = {
  id: 'crypto-address',
  wantsFigures: 1,
  hint: /bc1|0x|[13]\w{25}/i,
  *find(at) {
    for (const m of matches(at, ADDRESS)) {
      if (m.words.startsWith('0x')) yield* identifier(at, 'crypto-address', m, m.words.toLowerCase());
      else if (/^bc1/i.test(m.words))
        yield* identifier(at, 'crypto-address', m, m.words.toLowerCase(), bech32Holds(m.words));
      else {
        const checked = base58Holds(m.words);
        // without its checksum it is only a long word
        if (checked || /bitcoin|btc|wallet|address|adresse|portefeuille/i.test(m.before))
          yield* identifier(at, 'crypto-address', m, m.words, checked);
      }
    }
  },
};
