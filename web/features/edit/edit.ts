/** What was done, in words for whoever did it, and the way back where there is one. */
export interface Done {
  readonly said: string;
  readonly undo?: (() => Promise<Done>) | undefined;
}
