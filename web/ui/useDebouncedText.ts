import { useEffect, useRef, useState } from 'react';

const pause = 250;

/**
 * A field's text that is handed on once typing rests for a quarter of a second.
 * @param outside the text as it stands outside; where that changes by itself the field follows
 */
export function useDebouncedText(
  outside: string,
  onRest: (text: string) => void,
): [string, (text: string) => void] {
  const [text, setText] = useState(outside);
  const handedOn = useRef(outside);
  const latest = useRef(onRest);
  latest.current = onRest;

  useEffect(() => {
    if (outside === handedOn.current) return;
    handedOn.current = outside;
    setText(outside);
  }, [outside]);

  useEffect(() => {
    if (text.trim() === handedOn.current) return;
    const timer = setTimeout(() => {
      handedOn.current = text.trim();
      latest.current(text);
    }, pause);
    return () => clearTimeout(timer);
  }, [text]);

  return [text, setText];
}
