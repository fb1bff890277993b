/** Who sweeps: the program itself. */
export const sweeper = 'linchpin';
