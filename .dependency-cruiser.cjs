/**
 * Who may import whom. test/architecture.test.ts breaks each rule on purpose and sees it bite.
 * domain ◀ rooms ◀ workbench ◀ cli; store and exports know the domain (exports the views too).
 */

/** A room is a folder that takes plain values and yields plain values. */
const ROOMS = ['sources', 'origins', 'passages', 'mentions', 'facts', 'records', 'claims', 'entities', 'knowledge', 'findings', 'views', 'scores'];
const PART_FOLDERS = ['readers', 'signs', 'cutters', 'spotters', 'clues', 'frames', 'voices', 'comparers', 'entailments', 'rules', 'kinds'];

/** Rooms' files that stand at an edge: they walk folders, read models, or start workers. */
const EDGES = ['sources/intake', 'sources/isolate', 'sources/worker', 'mentions/names/index', 'mentions/names/load', 'mentions/names/model-files', 'sources/ocr'];

const rooms = `^src/(${ROOMS.join('|')})/`;
const tests = '(\\.test|/testing)\\.ts$';
const packaged = (names) => `(^|node_modules/)(@types/)?(${names})(/|$)`;

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'Not even of types.', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'What nobody uses is taken out.',
      from: { orphan: true, path: '^src/', pathNot: [tests, '^src/cli/main\\.ts$', 'worker\\.ts$', '^src/domain/'] },
      to: {},
    },
    {
      name: 'domain-imports-nothing',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: tests },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'rooms-know-the-domain-only',
      severity: 'error',
      comment: 'What two rooms need passes through the workbench as plain values.',
      from: { path: rooms, pathNot: tests },
      to: { path: '^src/', pathNot: ['^src/domain/', '^src/$1/'] },
    },
    {
      name: 'room-tests-stay-in-their-room',
      severity: 'error',
      comment: 'What needs two rooms stands in test/. Sentences are the one input that no test can write by hand.',
      from: { path: rooms },
      to: { path: '^src/', pathNot: ['^src/domain/', '^src/$1/', '^src/passages/sentences\\.ts$'] },
    },
    {
      name: 'parts-stand-alone',
      severity: 'error',
      comment: 'What two parts share belongs to their room. A part may have its data beside it: told.ts, told-fr.ts.',
      from: { path: `^src/([^/]+)/(${PART_FOLDERS.join('|')})/([^/.]+)\\.ts$`, pathNot: [tests, '/index\\.ts$'] },
      to: { path: '^src/$1/$2/', pathNot: '^src/$1/$2/$3[^/]*$' },
    },
    {
      name: 'rooms-touch-no-edge',
      severity: 'error',
      comment: 'Only the edges touch files, processes and threads.',
      from: { path: rooms, pathNot: [tests, `^src/(${EDGES.join('|')})\\.ts$`] },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(buffer|crypto|module|path|string_decoder|url|util|zlib)$' },
    },
    {
      name: 'no-network',
      severity: 'error',
      comment: 'Everything runs offline.',
      from: { path: '^src/', pathNot: '^src/server/' },
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram|dns)(/|$)' },
    },
    {
      name: 'store-knows-the-domain-only',
      severity: 'error',
      from: { path: '^src/store/' },
      to: { path: '^src/', pathNot: '^src/(domain|store)/' },
    },
    {
      name: 'exports-know-domain-and-views',
      severity: 'error',
      from: { path: '^src/exports/' },
      to: { path: '^src/', pathNot: '^src/(domain|views|exports)/' },
    },
    {
      name: 'cli-goes-through-the-workbench',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: tests },
      to: { path: '^src/', pathNot: ['^src/(domain|views|workbench|cli)/', '^src/server/start\\.ts$'] },
    },
    {
      name: 'server-goes-through-the-workbench',
      severity: 'error',
      from: { path: '^src/server/', pathNot: tests },
      to: { path: '^src/', pathNot: '^src/(domain|views|workbench|server)/' },
    },
    {
      name: 'nobody-imports-an-edge',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'server-is-started-by-one-command',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/server/', '^src/cli/commands/open\\.ts$'] },
      to: { path: '^src/server/' },
    },
    {
      name: 'web-knows-the-domain-and-the-contract',
      severity: 'error',
      comment: 'What the page needs else, it asks the server for.',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: ['^src/domain/', '^src/server/api\\.ts$'] },
    },
    {
      name: 'screens-stand-alone',
      severity: 'error',
      comment: 'What two screens share belongs to shell, pieces or words; the readings of facts and filters have one home each.',
      from: { path: '^web/([^/]+)/', pathNot: ['^web/(shell|pieces|words)/', '\\.test\\.ts$'] },
      to: { path: '^web/([^/]+)/', pathNot: ['^web/$1/', '^web/(shell|pieces|words)/'] },
    },
    {
      name: 'nothing-imports-the-page',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^web/' },
    },
    {
      name: 'web-frameworks-have-one-home',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/server/' },
      to: { path: packaged('fastify|preact|sigma|graphology|graphology-layout-forceatlas2') },
    },
    {
      name: 'workbench-below-the-edges',
      severity: 'error',
      comment: 'Only the edges and the score and bench scripts know the workbench.',
      from: { path: '^src/', pathNot: '^src/(workbench|cli|server)/' },
      to: { path: '^src/workbench/' },
    },
    {
      name: 'sql-has-one-home',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: packaged('better-sqlite3') },
    },
    {
      name: 'command-line-has-one-home',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: packaged('commander|picocolors') },
    },
    {
      name: 'file-formats-have-one-home',
      severity: 'error',
      comment: 'Read in one room; written in one file of another.',
      from: { path: '^src/', pathNot: ['^src/sources/', '^src/exports/package\\.ts$'] },
      to: {
        path: packaged(
          'pdfjs-dist|mammoth|exceljs|fflate|fast-xml-parser|postal-mime|linkedom|@mozilla/readability|tesseract.js|file-type|iconv-lite',
        ),
      },
    },
    {
      name: 'nothing-shipped-imports-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: ['\\.test\\.ts$', '/testing\\.ts$', '^(test|training|score|bench)/', packaged('vitest|fast-check')] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
