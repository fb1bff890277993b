import type { ChangePolicyLayer } from './model/change/changePolicy.ts';
import type { Policy } from './model/policy.ts';
import { adoptChangePolicyFile } from './process/changePolicy/decideChangePolicy.ts';
import { adoptPolicyFile } from './reconcile/policy/changePolicy.ts';
import { isAnythingBegun, recoverScans, type ScanContext } from './reconcile/scan/turns.ts';

interface Files {
  readonly policy: Policy;
  readonly changePolicy: ChangePolicyLayer;
}

/** Finishes what a former run left begun, and then has the graph follow the policy files of this start. */
export class Settling {
  readonly #context: ScanContext;
  readonly #files: Files;
  readonly #say: (message: string) => void;
  #adopted = false;
  #running: Promise<void> | undefined;

  constructor(context: ScanContext, files: Files, say: (message: string) => void) {
    this.#context = context;
    this.#files = files;
    this.#say = say;
  }

  /** Whether a scan or a correction waits to be finished: readers need not wait for it, it may take minutes. */
  takesLong(): Promise<boolean> {
    return isAnythingBegun(this.#context.database);
  }

  /** At the start and from time to time; who calls meanwhile waits for the same. */
  settle(): Promise<void> {
    this.#running ??= this.#settle().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #settle(): Promise<void> {
    await recoverScans(this.#context);
    if (this.#adopted) return;
    const { policy, changePolicy } = this.#files;
    if (await adoptPolicyFile(this.#context, policy))
      this.#say('The policy file has changed; the graph follows it.');
    if (await adoptChangePolicyFile(this.#context, changePolicy))
      this.#say('The policy file on changes has changed.');
    this.#adopted = true;
  }
}
