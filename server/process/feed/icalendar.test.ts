import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped, folded, icalendar } from './icalendar.ts';

const event = {
  ...{ uid: 'c1@linchpin', stamp: 0, start: Date.UTC(2026, 11, 5, 22), end: Date.UTC(2026, 11, 5, 23, 30) },
  ...{
    sequence: 4,
    status: 'CONFIRMED' as const,
    summary: 'CHG0000001: Disks; fans, all',
    description: 'one\ntwo',
  },
  ...{ category: 'Change', url: 'https://cmdb.example.org/changes/c1' },
};

test('an event is written with its times in UTC and its texts escaped', () => {
  expect(icalendar('Changes', [event])).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Linchpin//Schedule of change//EN
    CALSCALE:GREGORIAN
    METHOD:PUBLISH
    X-WR-CALNAME:Changes
    BEGIN:VEVENT
    UID:c1@linchpin
    DTSTAMP:19700101T000000Z
    DTSTART:20261205T220000Z
    DTEND:20261205T233000Z
    SEQUENCE:4
    STATUS:CONFIRMED
    SUMMARY:CHG0000001: Disks\\; fans\\, all
    DESCRIPTION:one\\ntwo
    CATEGORIES:Change
    URL:https://cmdb.example.org/changes/c1
    END:VEVENT
    END:VCALENDAR
    "
  `);
});

/** Puts folded lines together again, as a reader does. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '');
const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });

test('no line has more than 75 bytes, no character is cut, and unfolded it is what it was', () =>
  fc.assert(
    fc.property(anyText, (text) => {
      const line = `SUMMARY:${escaped(text)}`;
      const written = folded(line);
      for (const piece of written.split('\r\n')) {
        expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
        expect(piece.isWellFormed()).toBe(true);
      }
      expect(unfolded(written)).toBe(line);
    }),
  ));

test('no text breaks out of its line, and a reader finds it again', () =>
  fc.assert(
    fc.property(anyText, (text) => {
      const line = escaped(text);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is looked for
      expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f]/);
      const read = line.replaceAll(/\\([\\;,n])/g, (_whole, one) => (one === 'n' ? '\n' : one));
      expect(read).toBe(text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, ''));
    }),
  ));

test('lines end as the format wants it, the last one too', () => {
  const written = icalendar('Changes', [event]);
  expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('what would be a property of its own stays text', () => {
  const written = icalendar('Changes', [{ ...event, summary: 'Disks\r\nATTACH:https://evil.example.org/' }]);
  expect(written).toContain('SUMMARY:Disks\\nATTACH:https://evil.example.org/');
  expect(written).not.toMatch(/^ATTACH/m);
});
