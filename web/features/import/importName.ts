/** "Servers Berlin (2026).csv" names its import "Servers Berlin 2026". */
export function nameFromFile(file: string): string {
  return file
    .replace(/\.[a-z]{2,4}$/i, '')
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/ +/g, ' ')
    .replace(/^[ ._-]+/, '')
    .trim()
    .slice(0, 100);
}
