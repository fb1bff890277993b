import type { Ending } from './keptProcess.ts';
import { ProvisionProblem } from './problems.ts';

/**
 * Why a local Neo4j ended while it started, in words for a person.
 * @param log what it wrote
 */
export function explainBoot(ending: Ending, log: string, logPath: string): ProvisionProblem {
  if (ending.error !== undefined)
    return new ProvisionProblem('NEO4J_FAILED', `Java could not be run: ${ending.error}`);
  const known = reasons.find(([pattern]) => pattern.test(log));
  if (known) return new ProvisionProblem(known[1], `${known[2]} Its log: ${logPath}`);
  const how = ending.signal ? `signal ${ending.signal}` : `exit code ${ending.code}`;
  const last = log.trim().split('\n').slice(-8).join('\n');
  return new ProvisionProblem(
    'NEO4J_FAILED',
    `Neo4j ended while it started (${how}). Its log: ${logPath}\n\n${last}`,
  );
}

const reasons: [RegExp, ProvisionProblem['code'], string][] = [
  [
    /Address already in use|BindException|PortBindException/i,
    'PORT_IN_USE',
    'Another program took the port that Neo4j was to have. Start again.',
  ],
  [
    /UnsupportedClassVersionError|Unsupported Java/i,
    'JAVA_TOO_OLD',
    'This Java is too old for Neo4j 5.26, which needs Java 17 or 21.',
  ],
  [
    /FileLockException|lock file has been locked|Lock file/i,
    'ALREADY_RUNNING',
    'Another Neo4j still has the files of this data folder. End it and start again.',
  ],
  [/No space left on device/i, 'DATA_FOLDER', 'The disk of the data folder is full.'],
  [
    /Could not reserve enough space|Cannot allocate memory|OutOfMemoryError|Invalid maximum heap/i,
    'NEO4J_FAILED',
    'Neo4j did not get the memory it needs; set a smaller or larger heap with LINCHPIN_NEO4J_HEAP (2g by default).',
  ],
  [
    /Permission denied|AccessDeniedException|Read-only file system/i,
    'DATA_FOLDER',
    'Neo4j may not write to the data folder.',
  ],
];
