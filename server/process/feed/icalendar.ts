/** One event of a calendar, as RFC 5545 has it. */
export interface CalendarEvent {
  /** The same for the same event, for ever. */
  readonly uid: string;
  /** ms since 1970, all three. */
  readonly stamp: number;
  readonly start: number;
  readonly end: number;
  /** Grows whenever the event is altered. */
  readonly sequence: number;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  readonly url: string | null;
}

const longestLine = 75;
const encoder = new TextEncoder();

/** A calendar as RFC 5545 writes it: lines end with CRLF and have at most 75 bytes, times are in UTC. */
export function icalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Linchpin//Schedule of change//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const eventLines = (event: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.uid)}`,
  `DTSTAMP:${utc(event.stamp)}`,
  `DTSTART:${utc(event.start)}`,
  `DTEND:${utc(event.end)}`,
  `SEQUENCE:${event.sequence}`,
  `STATUS:${event.status}`,
  `SUMMARY:${escaped(event.summary)}`,
  `DESCRIPTION:${escaped(event.description)}`,
  `CATEGORIES:${escaped(event.category)}`,
  ...(event.url === null ? [] : [`URL:${event.url}`]),
  'END:VEVENT',
];

/** `20261205T220000Z` */
const utc = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** A text as the value of a property (RFC 5545, 3.3.11); what no text may hold goes. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A line in pieces of at most 75 bytes, each but the first after a blank (RFC 5545, 3.1); no character is cut. */
export function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, bytes] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > longestLine) {
      pieces.push(piece);
      // The blank before it counts.
      [piece, bytes] = ['', 1];
    }
    piece += character;
    bytes += size;
  }
  return [...pieces, piece].join('\r\n ');
}
