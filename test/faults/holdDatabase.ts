// Provides a Neo4j as the server does and holds it until it is told to end. Run by leftBehind.test.ts.
import { provideDatabase } from '../../server/graph/provision/provideDatabase.ts';
import { downloadDirectories } from '../../server/start/places.js';

const { NEO4J_URI, ...environment } = process.env;
const provided = await provideDatabase({
  dataDirectory: process.argv[2] ?? '',
  downloads: downloadDirectories({}),
  heap: '512m',
  settings: { 'db.tx_log.preallocate': 'false' },
  environment,
  onProgress: (message) => console.log(message),
  onCrash: (message) => console.log(`CRASH ${message}`),
});
const holding = setInterval(() => undefined, 1_000);
process.once('SIGTERM', async () => {
  clearInterval(holding);
  await provided.stop();
  console.log('STOPPED');
});
console.log(`HELD ${process.pid}`);
