let current = 'EUR';

/** The one currency (ISO 4217) that all money of this installation is in. */
export const currency = (): string => current;

/** Says once, at start, which currency that is (LINCHPIN_CURRENCY). */
export function setCurrency(code: string): void {
  current = code;
}
