import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { type DefinitionNode, type DocumentNode, Kind, parse, print } from 'graphql';

const isCiClass = (node: DefinitionNode) =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION &&
  node.interfaces?.some(({ name }) => name.value === 'ConfigurationItem');

/**
 * To the client a CI is one type: it shows every class from its declaration and never asks for the fields of one
 * class. Seen as an interface with forty implementers, each nested CI would become a union of forty equal shapes.
 */
function withOneCiType(schema: DocumentNode): DocumentNode {
  const definitions = schema.definitions
    .filter((node) => !isCiClass(node))
    .map((node): DefinitionNode => {
      const isCi = node.kind === Kind.INTERFACE_TYPE_DEFINITION && node.name.value === 'ConfigurationItem';
      return isCi ? { ...node, kind: Kind.OBJECT_TYPE_DEFINITION } : node;
    });
  return { ...schema, definitions };
}

const schemaFile = process.env.LINCHPIN_SCHEMA ?? 'server/graphql/schema.graphql';

/**
 * Types for the client's documents, from the printed schema. Run after either changes:
 * `npx graphql-codegen --config web/codegen.ts`. LINCHPIN_SCHEMA names another schema file.
 */
const config: CodegenConfig = {
  schema: print(withOneCiType(parse(readFileSync(schemaFile, 'utf8')))),
  documents: ['web/**/*.{ts,tsx}', '!web/lib/generated/**'],
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'web/lib/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        scalars: { DateTime: 'string', JSON: 'unknown', ID: 'string' },
      },
    },
  },
};

export default config;
