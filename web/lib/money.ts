/** An amount as people write it: €1,200, €99.50, -€150. @param currency ISO 4217 */
export function money(amount: number, currency: string): string {
  const whole = Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat('en-GB', { style: 'currency', currency, ...whole }).format(amount);
}
