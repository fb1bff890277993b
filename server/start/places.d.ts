// Types of the launcher's parts that TypeScript uses too; the launcher itself has to run on Node 20.
export declare const root: string;
export declare function dataDirectory(environment?: Record<string, string | undefined>): string;
export declare function downloadDirectories(environment?: Record<string, string | undefined>): string[];
export declare function makeWritable(folder: string): void;
