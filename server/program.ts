import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openAccess } from './access/access.ts';
import { appendAudit } from './access/audit.ts';
import { readAnchors } from './access/auditAnchor.ts';
import { keepBootstrapToken } from './access/bootstrapToken.ts';
import { requireIngest } from './access/policy.ts';
import { lastAnchorHolds } from './access/verifyAudit.ts';
import { noLimits } from './access/visibility.ts';
import { Welcome } from './access/welcome.ts';
import { readClassesFile } from './classesFile.ts';
import type { Closing } from './closing.ts';
import type { Config } from './config.ts';
import { demoStateOf, loadDemo } from './demoEstate.ts';
import { makeDemoWork } from './demoWork.ts';
import { Database, type DatabaseAddress } from './graph/database.ts';
import { applySchema } from './graph/schema.ts';
import { WriterQueue } from './graph/writerLease.ts';
import type { RevisionEvents } from './graphql/events.ts';
import { createGraphql } from './graphql/yoga.ts';
import { listen } from './http/listen.ts';
import type { Log } from './http/log.ts';
import { Metrics } from './http/metrics.ts';
import { serveMetrics } from './http/metricsRoute.ts';
import { createHttpServer } from './http/server.ts';
import type { Engine } from './impact/engine.ts';
import { startEngine } from './impact/startEngine.ts';
import type { CiClassDeclaration } from './model/ciClass.ts';
import { addClasses } from './model/classes/registry.ts';
import { setCurrency } from './model/currency.ts';
import { noPolicy } from './model/policy.ts';
import { readChangePolicyFile, readPolicyFile } from './policyFile.ts';
import { ChangeWatch } from './process/change/changeWatch.ts';
import { noticeSettingsOf } from './process/notice/noticeSettings.ts';
import { ScanMemory } from './reconcile/remembered/scanMemory.ts';
import { retain } from './reconcile/retention/retain.ts';
import { acceptScan, receiveScan, scanProgress } from './reconcile/scan/receiveScan.ts';
import type { ScanContext } from './reconcile/scan/turns.ts';
import { sweep } from './reconcile/sweep/sweep.ts';
import { serverId } from './serverId.ts';
import { Settling } from './settling.ts';
import { root } from './start/places.js';
import { startCourier } from './startCourier.ts';
import { readVisibilityFile } from './visibilityFile.ts';

export interface ProgramOptions {
  readonly config: Config;
  readonly address: DatabaseAddress;
  /** Whether the demo is wanted; whether it can be is found out here. */
  readonly demoWanted: boolean;
  readonly log: Log;
  readonly closing: Closing;
  say(message: string): void;
}

const recoverEvery = 60_000;
/** How long (ms) the answer to a scan waits for changes to be held against it. */
const longestLook = 1_000;
/** Also how long sources have at first to name again what they could not while the server was away. */
const sweepEvery = 3_600_000;

/** Puts the server together on a database that answers, and serves. Gives the address it can be reached at. */
export async function startProgram(options: ProgramOptions): Promise<{ url: string }> {
  const { config, address, log, closing, say } = options;
  const classes = config.classesFile === undefined ? [] : readClassesFile(config.classesFile);
  addClasses(classes);
  setCurrency(config.currency);
  const policy = config.policyFile === undefined ? noPolicy : readPolicyFile(config.policyFile);
  const changePolicy =
    config.changePolicyFile === undefined ? {} : readChangePolicyFile(config.changePolicyFile);
  const visibility =
    config.visibilityFile === undefined ? noLimits : readVisibilityFile(config.visibilityFile);
  const database = new Database(address);
  closing.add(() => database.close());
  say('Preparing the database');
  await applySchema(database);
  // The engine loads beside what follows, and takes in what that publishes once both are done.
  const opening = openEngine(options, classes);
  opening.catch(() => undefined);
  const demoState = await demoStateOf(database);
  const demo = options.demoWanted && demoState !== 'FOREIGN';
  if (options.demoWanted && !demo)
    say('The graph holds data that is not the demo; starting without the demo.');
  const access = await openAccess(database, {
    dataDirectory: config.dataDirectory,
    pepper: config.pepper,
    databasePassword: address.password,
    demo,
  });
  closing.add(() => access.close());
  if (config.bootstrapToken !== undefined) await keepBootstrapToken(access, config.bootstrapToken);

  say('Loading the graph for impact analysis');
  const { engine, events } = await opening;
  await engine.catchUp(0);
  const watch = watchChanges(database, engine, events, options);
  const writing = database.apart();
  closing.add(() => writing.close());
  const scans = scanDoor(writing, engine, watch, options);
  await settle(new Settling(scans.context, { policy, changePolicy }, say), options);

  // The sources of the demo never speak again, so nothing of it may go stale.
  if (!demo) sweepFromTimeToTime(scans.context, log, closing);

  const metrics = new Metrics();
  metrics.gauge('linchpin_revision', () => engine.revision);
  const server = createHttpServer({
    config,
    access,
    scans: scans.door,
    graphql: (authenticate) =>
      createGraphql({
        ...{ database, engine, authenticate, visibility, events },
        writing: scans.context,
        logger: log,
        notices: noticeSettingsOf(config),
      }),
    sweep: (dryRun) => sweep(scans.context, { now: Date.now(), dryRun }),
    projectionReady: () => engine.ready,
    demo,
    metrics,
    log,
    webFolder: join(root, 'web', 'dist'),
  });
  const url = await listen(server, config, closing);
  startCourier(access, config, config.publicUrl ?? url, options);
  if (config.metricsPort !== undefined) {
    const open = await serveMetrics(metrics, config.metricsPort);
    closing.add(async () => open.close());
  }
  if (demo && demoState !== 'DEMO')
    await loadDemo(database, url, say, () =>
      makeDemoWork({ database, engine, appendAudit }).catch((error) =>
        log.error({ err: error }, 'The people of the demo did not get done with their changes'),
      ),
    ).catch((error) => {
      log.error({ err: error }, 'The demo estate was not loaded');
      if (server.listening) say('The demo estate could not be loaded whole; the next start tries again.');
    });
  sayIfAuditTrailDiffers(options, database, access.anchor.file).catch((error) =>
    log.warn({ err: error }, 'The audit trail could not be compared with its anchors'),
  );
  if (!demo) await offerWelcome(new Welcome(access), config.publicUrl ?? url, say);
  return { url };
}

/** At once, where that is quick, and from time to time. */
async function settle(settling: Settling, { log, closing, say }: ProgramOptions): Promise<void> {
  const behind = () =>
    settling.settle().catch((error) => log.warn({ err: error }, 'What was begun could not be finished yet'));
  if (await settling.takesLong()) {
    say('A scan was cut short; it is finished while the graph is served as it was before it.');
    void behind();
  } else await settling.settle();
  const fromTimeToTime = setInterval(behind, recoverEvery).unref();
  closing.add(async () => clearInterval(fromTimeToTime));
}

/** Holds changes against each revision, those published while the server was away or a look failed among them. */
function watchChanges(
  database: Database,
  engine: Engine,
  events: RevisionEvents,
  { log, closing }: Pick<ProgramOptions, 'log' | 'closing'>,
): ChangeWatch {
  const watch = new ChangeWatch({ database, engine, appendAudit }, (error) =>
    log.warn({ err: error }, 'Changes could not be held against what was published'),
  );
  void watch.look();
  events.onRevision(() => void watch.look());
  const looking = setInterval(() => void watch.look(), recoverEvery).unref();
  closing.add(async () => {
    clearInterval(looking);
    await watch.stop();
  });
  return watch;
}

function sweepFromTimeToTime(context: ScanContext, log: Log, closing: Closing): void {
  const sweeping = setInterval(() => {
    keepInOrder(context, log).catch((error) =>
      log.warn({ err: error }, 'Sweeping what was not seen for long failed'),
    );
  }, sweepEvery).unref();
  closing.add(async () => clearInterval(sweeping));
}

async function keepInOrder(context: ScanContext, log: Log): Promise<void> {
  const now = Date.now();
  const { stale, retired, held } = await sweep(context, { now, dryRun: false });
  if (stale + retired > 0) log.info({ stale, retired, held }, 'What was not seen for long was swept');
  const { forgotten, purged } = await retain(context, now);
  if (forgotten + purged > 0) log.info({ forgotten, purged }, 'What was kept for long enough has gone');
}

/** After the server is ready: nobody waits for it, and somebody who changed the trail is found out all the same. */
async function sayIfAuditTrailDiffers(options: ProgramOptions, database: Database, file: string) {
  const holds = await lastAnchorHolds(database, readAnchors(file));
  if (!holds)
    options.say(`The audit trail is not the one that ${file} vouches for. Ask for /audit/verification.`);
}

/** Starts the impact engine, and tells all who want to know of each revision that it takes in. */
async function openEngine({ address, config, log, closing }: ProgramOptions, classes: CiClassDeclaration[]) {
  const revisions = new EventEmitter<{ revision: [number] }>();
  revisions.setMaxListeners(0);
  const engine = await startEngine({
    address,
    classes,
    file: join(config.dataDirectory, 'projection'),
    onCrash: (message) => log.error(message),
    onRevision: (revision) => revisions.emit('revision', revision),
  });
  closing.add(() => engine.close());
  const events = {
    onRevision(listener: (revision: number) => void) {
      revisions.on('revision', listener);
      return () => void revisions.off('revision', listener);
    },
  };
  return { engine, events };
}

function scanDoor(
  database: Database,
  engine: Engine,
  watch: ChangeWatch,
  { log, config }: Pick<ProgramOptions, 'log' | 'config'>,
) {
  const queue = new WriterQueue(database, serverId(config.dataDirectory));
  const memory = new ScanMemory(join(config.dataDirectory, 'scans'));
  const published = async (revision: number) => {
    // The scan is in whatever becomes of the projection; the answer only waits for it.
    await engine.catchUp(revision).catch((error) => log.warn({ err: error }, 'The projection lags behind'));
    // Whoever was told of a revision finds the approvals that it has ended, unless there are very many.
    await Promise.race([watch.look(), sleep(longestLook, undefined, { ref: false })]);
  };
  const context = { database, queue, appendAudit, published, memory };
  const request = { ...context, mayIngest: requireIngest };
  return {
    context,
    door: {
      receive: (body: AsyncIterable<Buffer>, caller: Parameters<typeof requireIngest>[0], dryRun: boolean) =>
        receiveScan(body, { ...request, caller, dryRun }),
      accept: (body: AsyncIterable<Buffer>, caller: Parameters<typeof requireIngest>[0]) =>
        acceptScan(body, { ...request, caller, dryRun: false }, (error) =>
          log.error({ err: error }, 'A scan that was answered 202 waits to be finished'),
        ),
      progress: (id: string) => scanProgress(context, id),
    },
  };
}

async function offerWelcome(welcome: Welcome, url: string, say: (message: string) => void): Promise<void> {
  const secret = await welcome.prepare();
  if (secret === undefined) return;
  say('Nobody can sign in with a password yet. This link, good for a day and for one use, sets up the first');
  say(`administrator: ${url}/welcome#${secret}`);
}
