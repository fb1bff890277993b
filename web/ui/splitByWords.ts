export interface TextPart {
  part: string;
  hit: boolean;
  /** Where the part begins. */
  at: number;
}

/** Cuts a text where any of the words, parted by spaces, occurs in it, whatever the case. */
export function splitByWords(text: string, words: string): TextPart[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [{ part: text, hit: false, at: 0 }];
  const escaped = wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const parts: TextPart[] = [];
  let at = 0;
  for (const part of text.split(new RegExp(`(${escaped.join('|')})`, 'gi'))) {
    if (part !== '') parts.push({ part, hit: wanted.includes(part.toLowerCase()), at });
    at += part.length;
  }
  return parts;
}
