const factors: Readonly<Record<string, number>> = {
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** A Kubernetes quantity (`100m`, `64Mi`, `1e9`) as a plain number, or undefined where it is none. */
export function quantity(value: unknown): number | undefined {
  const match = /^(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)([a-zA-Z]{0,2})$/.exec(String(value ?? ''));
  const factor = match && factors[match[2] ?? ''];
  const number = Number(match?.[1]) * (factor || Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}

/** A quantity of processor time in thousandths of a processor. */
export function milli(value: unknown): number | undefined {
  const number = quantity(value);
  return number === undefined ? undefined : Math.round(number * 1000);
}

/** A quantity of memory in MiB. */
export function mebibytes(value: unknown): number | undefined {
  const number = quantity(value);
  return number === undefined ? undefined : Math.round(number / 2 ** 20);
}
