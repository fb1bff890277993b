import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { graphqlSchema } from './schema.ts';

/** Where the printed schema stands: clients generate their types from it. */
export const schemaFile = fileURLToPath(new URL('schema.graphql', import.meta.url));

/** The schema as text; in the committed file the formatter has gone over it. */
export const printedSchema = (): string => `${printSchema(graphqlSchema())}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(schemaFile, printedSchema());
