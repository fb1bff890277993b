/** Measured in web.md: readability goes first, then dragging. Elements are nodes and lines together. */
export const targetNodes = 150;
const warnFrom = 500;
const stopFrom = 1500;

/** Whether a graph of this many elements is drawn, drawn with a warning, or left to the table. */
export function judgeSize(elements: number): 'draw' | 'warn' | 'stop' {
  if (elements >= stopFrom) return 'stop';
  return elements >= warnFrom ? 'warn' : 'draw';
}
