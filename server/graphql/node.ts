import { builder } from './builder.ts';

/** Whatever has an id of its own. Ids are opaque and say nothing of a class. */
export const NodeInterface = builder.nodeInterfaceRef();
