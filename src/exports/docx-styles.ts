/** The look of a Word file: one serif text, a few sizes, grey for what is not the sentence itself. Sizes in half points. */
import { XML } from './package.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const paragraph = (id: string, name: string, inside: string, run = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${inside}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const character = (id: string, name: string, run: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${run}</w:rPr></w:style>`;

const SOFT = '<w:color w:val="565C64"/>';

export const docxStyles = (tongue: 'en' | 'fr'): string =>
  `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${tongue === 'fr' ? 'fr-FR' : 'en-GB'}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  paragraph('Title', 'Title', '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="44"/>') +
  paragraph(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="3" w:color="1D2024"/></w:pBdr><w:spacing w:before="480" w:after="160"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:sz w:val="28"/>',
  ) +
  paragraph(
    'Heading2',
    'heading 2',
    '<w:keepNext/><w:spacing w:before="320" w:after="100"/><w:outlineLvl w:val="1"/>',
    '<w:b/><w:sz w:val="23"/>',
  ) +
  paragraph('Small', 'Small print', '', `<w:sz w:val="18"/>${SOFT}`) +
  paragraph(
    'Limit',
    'What it does not establish',
    '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="D4D4CF"/></w:pBdr><w:spacing w:after="280"/><w:ind w:left="160"/>',
    `<w:sz w:val="18"/>${SOFT}`,
  ) +
  paragraph('Carried', 'Carrying words', '<w:spacing w:after="60"/><w:ind w:left="360"/>') +
  paragraph('Cell', 'Table cell', '<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>') +
  paragraph(
    'CellHead',
    'Table head',
    '<w:keepNext/><w:spacing w:before="40" w:after="40"/>',
    `<w:sz w:val="17"/>${SOFT}`,
  ) +
  paragraph(
    'FootnoteText',
    'footnote text',
    '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>',
    '<w:sz w:val="16"/>',
  ) +
  paragraph('Footer', 'footer', '<w:jc w:val="right"/>', `<w:sz w:val="16"/>${SOFT}`) +
  character('FootnoteReference', 'footnote reference', '<w:vertAlign w:val="superscript"/>') +
  character('Soft', 'Soft', SOFT) +
  character('Mark', 'Mark', `<w:sz w:val="16"/>${SOFT}`) +
  '</w:styles>';
