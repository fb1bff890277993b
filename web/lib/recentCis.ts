import { useSyncExternalStore } from 'react';

/** A CI that was opened in this browser. */
export interface RecentCi {
  id: string;
  name: string;
  class: string;
}

const storageKey = 'linchpin.recent';
const atMost = 8;
const listeners = new Set<() => void>();
let held: readonly RecentCi[] | undefined;

/** Puts a CI in front of the list, once, and cuts the list to its length. */
export function withRecent(list: readonly RecentCi[], ci: RecentCi): readonly RecentCi[] {
  return [ci, ...list.filter(({ id }) => id !== ci.id)].slice(0, atMost);
}

/** Reads what was stored; anything else than such a list counts as none. */
export function parseRecent(stored: string | null): readonly RecentCi[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value.filter(isRecentCi) : [];
  } catch {
    return [];
  }
}

function isRecentCi(value: unknown): value is RecentCi {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, class: className } = value as Partial<RecentCi>;
  return typeof id === 'string' && typeof name === 'string' && typeof className === 'string';
}

function current(): readonly RecentCi[] {
  held ??= parseRecent(readStore());
  return held;
}

/** Remembers that a CI was opened. It stays in this browser. */
export function rememberCi(ci: RecentCi): void {
  held = withRecent(current(), { id: ci.id, name: ci.name, class: ci.class });
  try {
    localStorage.setItem(storageKey, JSON.stringify(held));
  } catch {
    // Storage may be full or forbidden; the list then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** Forgets the list, as when somebody signs out. */
export function forgetRecentCis(): void {
  held = [];
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // As above.
  }
  for (const listener of listeners) listener();
}

function readStore(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The CIs last opened in this browser, the latest first. */
export function useRecentCis(): readonly RecentCi[] {
  return useSyncExternalStore(subscribe, current);
}
