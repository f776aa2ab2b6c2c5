/** The control words of RTF that matter for reading, as data: what is passed over, what describes the file, what stands for a sign. */
import type { BlockKind } from '../domain/document.ts';

/** Groups whose content is no text of the page. */
export const SKIPPED = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict object objdata themedata colorschememapping latentstyles datastore xmlnstbl fldinst bkmkstart bkmkend filetbl mmathPr private panose falt listtext pntext pntxta pntxtb userprops docvar shpinst nonshppict atnid atnref atndate atntime atnparent atnicn xe tc'.split(
    ' ',
  ),
);
export const INFO: Readonly<Record<string, string>> = {
  title: 'title',
  author: 'author',
  subject: 'subject',
  keywords: 'keywords',
  operator: 'modified-by',
  company: 'company',
  doccomm: 'description',
  creatim: 'created',
  revtim: 'modified',
};
export const EDGES: Readonly<Record<string, BlockKind>> = {
  header: 'page-header',
  headerl: 'page-header',
  headerr: 'page-header',
  headerf: 'page-header',
  footer: 'page-footer',
  footerl: 'page-footer',
  footerr: 'page-footer',
  footerf: 'page-footer',
  footnote: 'footnote',
  annotation: 'footnote',
};
export const SIGNS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  tab: '\t',
  line: '\n',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};
/** Windows code pages by \fcharset number. */
export const CHARSETS: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
