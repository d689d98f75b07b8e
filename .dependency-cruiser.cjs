// The rooms in the order of the data's way. A room may import only itself, the rooms before it, and the base files.
const stages = [
  'language',
  'dump',
  'chunk',
  'store',
  'indexes',
  'ingest',
  'retrieve',
  'browse',
  'model',
  'answer',
  'engine',
  'evaluate',
];
const outermost = ['discord', 'playground', 'cli'];
const entries = '^src/(main|services)\\.ts$';

const forwardOnly = stages.map((stage, place) => ({
  name: `${stage}-imports-only-what-comes-before`,
  severity: 'error',
  from: { path: `^src/${stage}/` },
  to: { path: `^(src/(${[...stages.slice(place + 1), ...outermost].join('|')})/|commands/)` },
}));

/** Each outside library is imported in a few named files, behind a narrow type of ours. */
const libraries = {
  'better-sqlite3': '^src/store/',
  'hnswlib-node': '^src/indexes/',
  'discord\\.js|@discordjs': '^(src/discord/|commands/)',
  i18next: '^src/discord/',
  '@langchain': '^src/(indexes|model)/',
  dotenv: '^src/config\\.ts$',
  'opencc-js': '^src/language/',
  ws: '^src/playground/',
  '@skyra': '^src/playground/browser/elements\\.ts$',
};

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    ...forwardOnly,
    {
      name: 'base-imports-no-room',
      severity: 'error',
      from: { path: '^src/((config|settings|errors|log)\\.ts$|reasons/)' },
      to: { path: '^(src/(?!reasons/)[a-z]+/|commands/)' },
    },
    {
      name: 'answer-knows-retrieve-only',
      severity: 'error',
      from: { path: '^src/answer/' },
      to: { path: '^src/(store|indexes|ingest)/' },
    },
    {
      name: 'discord-is-outermost',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/discord/|${entries}` },
      to: { path: '^(src/discord/|commands/)' },
    },
    {
      name: 'playground-stands-alone',
      severity: 'error',
      from: { path: '^src/playground/' },
      to: { path: '^(src/(?!playground/|errors|log|package-root)|commands/)' },
    },
    {
      name: 'the-browser-knows-the-protocol-alone',
      severity: 'error',
      from: { path: '^src/playground/browser/' },
      to: { path: '^src/(?!playground/(browser/|page/protocol\\.ts))' },
    },
    {
      name: 'nothing-imports-the-entries',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: entries },
      to: { path: entries },
    },
    ...Object.entries(libraries).map(([library, home]) => ({
      name: `${library.replace(/\W+/g, '-')}-stays-in-its-room`,
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: home },
      to: { path: `^node_modules/(${library})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
