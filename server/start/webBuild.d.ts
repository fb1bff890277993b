// Types of the launcher's part that the browser tests use too; the launcher itself has to run on Node 20.
export declare function ensureWebBuild(
  node: string,
  say: (message: string) => void,
  folder?: string,
): Promise<void>;
export declare function fingerprint(folder: string): string;
