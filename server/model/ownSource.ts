/** The source of what Linchpin concludes by itself from the evidence of others; no scan may speak for it. */
export const ownSource = 'linchpin';
