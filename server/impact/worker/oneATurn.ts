const line: (() => void)[] = [];

/**
 * Does a short work in a turn of the event loop of its own, in the order of asking. Answers of threads gather while the
 * loop is busy; what they set going is milliseconds each, and all at once would keep everybody else waiting.
 */
export function oneATurn(work: () => void): void {
  line.push(work);
  if (line.length === 1) setImmediate(next);
}

function next(): void {
  const [work] = line;
  try {
    work?.();
  } finally {
    line.shift();
    if (line.length > 0) setImmediate(next);
  }
}
