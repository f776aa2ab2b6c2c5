/** What a reading worker is asked, and what it answers. */
import type { Found, ReadInput } from './reader.ts';

export type ToWorker = { readonly read: string; readonly input: ReadInput } | { readonly next: true };
export type FromWorker = { readonly found: Found } | { readonly done: true };
