/** The thread in which a network is laid out. */
import { type LayoutAsked, layOut } from './layout.ts';

self.addEventListener('message', (event: MessageEvent<LayoutAsked>) => self.postMessage(layOut(event.data)));
