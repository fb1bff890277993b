import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** The table of allowed imports (design.md, "Folders"); a folder may always import itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'server/model': [],
  'server/graph': ['server/model'],
  'server/reconcile': ['server/model', 'server/graph'],
  'server/impact': ['server/model', 'server/graph'],
  'server/process': ['server/model', 'server/graph', 'server/impact'],
  'server/service': ['server/model', 'server/graph', 'server/impact', 'server/process'],
  'server/access': ['server/model', 'server/graph'],
  'server/graphql': [
    'server/model',
    'server/graph',
    'server/reconcile',
    'server/impact',
    'server/process',
    'server/service',
    'server/access',
  ],
  'server/http': [
    'server/model',
    'server/graph',
    'server/reconcile',
    'server/impact',
    'server/process',
    'server/service',
    'server/access',
    'server/graphql',
    // Settings are handed on as they are read, and what is opened is closed in one place.
    'server/config.ts',
    'server/closing.ts',
  ],
  discovery: ['server/model'],
  web: ['server/model'],
};

/**
 * Where the program is put together: files directly in `server/`, the start, the command line's launcher. These
 * may import everything, as tests may.
 */
const compositionRoots = ['server/start', 'discovery/bin', 'test'];
const isRoot = (file: string) =>
  compositionRoots.some((each) => isIn(file, each)) || dirname(file) === 'server' || isTest(file);

/** Packages that only one folder may import. */
const guardedPackages: Readonly<Record<string, readonly string[]>> = {
  'neo4j-driver': ['server/graph', 'test'],
};

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  readonly file: string;
  /** A path from the repository's root, or a package's name. */
  readonly target: string;
  readonly own: boolean;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === 'node_modules' || entry.name === 'dist' ? [] : filesIn(path);
    return /\.(ts|tsx|js|mjs)$/.test(entry.name) ? [path] : [];
  });
}

/** Specifiers of static imports, re-exports and imports at run time, comments left out. */
function specifiersIn(code: string): string[] {
  const bare = code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  const patterns = [
    /^\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  ];
  return patterns.flatMap((pattern) => [...bare.matchAll(pattern)].map((match) => match[1] ?? ''));
}

function importsOf(file: string): Import[] {
  return specifiersIn(readFileSync(join(root, file), 'utf8')).map((specifier) => {
    const own = specifier.startsWith('.');
    const target = own
      ? relative(root, resolve(root, dirname(file), specifier))
      : specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/');
    return { file, target, own };
  });
}

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const layerOf = (path: string) => Object.keys(allowed).find((layer) => isIn(path, layer));
const isTest = (file: string) => /\.test\.tsx?$/.test(file);

const files = ['server', 'discovery', 'web', 'test'].flatMap(filesIn);
const imports = files.flatMap(importsOf);
const governed = imports.filter(({ file }) => !isRoot(file));

describe('the table of allowed imports', () => {
  test('reads the code', () => {
    expect(
      specifiersIn(
        "import a from './a.ts';\nimport {\n  b,\n} from 'b';\nexport * from './c.ts';\nawait import('./d.ts')",
      ),
    ).toEqual(['./a.ts', 'b', './c.ts', './d.ts']);
    expect(governed.length).toBeGreaterThan(100);
  });

  test('every file stands in a folder of the table', () => {
    expect(files.filter((file) => !layerOf(file) && !isRoot(file))).toEqual([]);
  });

  test('every import goes where the table lets it', () => {
    const strayed = governed.filter(({ file, target, own }) => {
      const layer = layerOf(file);
      if (!own || layer === undefined) return false;
      const may = [layer, ...(allowed[layer] ?? [])];
      return !may.some((folder) => isIn(target, folder));
    });
    expect(strayed.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('server/model needs nothing but the language', () => {
    const outside = governed.filter(({ file, own }) => isIn(file, 'server/model') && !own);
    expect(outside.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('server/impact reaches the database through one loader', () => {
    const doors = governed
      .filter(({ file, target }) => isIn(file, 'server/impact') && isIn(target, 'server/graph'))
      .map(({ file }) => file);
    expect([...new Set(doors)].length, [...new Set(doors)].join(', ')).toBeLessThanOrEqual(1);
  });

  test('guarded packages have one importer', () => {
    const strayed = imports.filter(({ file, target }) => {
      const folders = guardedPackages[target];
      return folders !== undefined && !folders.some((folder) => isIn(file, folder));
    });
    expect(strayed.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});
