/** The codes of what can keep the graph database from being there. */
export type ProvisionCode =
  | 'NO_WAY'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_MISSING'
  | 'MAVEN_FAILED'
  | 'PORT_IN_USE'
  | 'WRONG_PASSWORD'
  | 'NEO4J_TOO_OLD'
  | 'NEO4J_UNREACHABLE'
  | 'NEO4J_URI_INVALID'
  | 'NEO4J_FAILED'
  | 'CONTAINER_FAILED'
  | 'OTHER_WAY'
  | 'DATA_FOLDER'
  | 'ALREADY_RUNNING';

/** Something that a person has to put right before Linchpin can start: show the message alone, no stack trace. */
export class ProvisionProblem extends Error {
  readonly code: ProvisionCode;

  constructor(code: ProvisionCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ProvisionProblem';
    this.code = code;
  }
}
