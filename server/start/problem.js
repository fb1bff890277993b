/** Something that a person has to put right. Its message is shown as it is, without a stack trace. */
export class StartProblem extends Error {
  /**
   * @param {string} code a word for scripts and tests, e.g. NPM_FAILED
   * @param {string} message what is wrong and what to do about it
   */
  constructor(code, message) {
    super(message);
    this.name = 'StartProblem';
    this.code = code;
  }
}

/**
 * Ends the process with an error's message; with its stack only where the error is none that we foresaw.
 * @param {unknown} error
 */
export function failWith(error) {
  const text = error instanceof StartProblem ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}
