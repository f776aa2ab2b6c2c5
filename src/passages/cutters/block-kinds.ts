/** Page headers and footers, menus and captions, where the file's own format says that they are. */
import type { BlockKind } from '../../domain/document.ts';
import type { Cutter } from '../page.ts';

const REASONS: Partial<Record<BlockKind, string>> = {
  'page-header': 'page header',
  'page-footer': 'page footer',
  navigation: 'menu or other matter around the text',
  caption: 'caption',
};

export const blockKinds: Cutter = {
  id: 'block-kinds',
  *cut(page) {
    for (const [piece, { kind }] of page.pieces.entries()) {
      const reason = REASONS[kind];
      if (reason) yield { piece, reason };
    }
  },
};
