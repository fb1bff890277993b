/** What a handle is called: the name of the person, program or team, or the handle where nobody here has it. */
export type NameOf = (handle: string) => string;
