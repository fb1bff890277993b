/** The source that people's own words come in as; it precedes all others. */
export const peopleSource = 'people';

/** Its scopes: what people say of CIs and relationships, and the values that they have locked. */
export const peopleScopes = { edits: 'edits', locks: 'locks' } as const;

/** Whether a text has the form of a CI's id. As a key of people it stands for that very CI. */
export const isCiId = (text: string): boolean => /^c[0-9a-z]{25}$/.test(text);
