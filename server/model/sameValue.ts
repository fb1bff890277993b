/** Whether two values of JSON say the same, in whichever order their keys come. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
    return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [first, second] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return (
    first.size === second.size &&
    [...first].every(([key, value]) => second.has(key) && sameValue(value, second.get(key)))
  );
}
