import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type CalendarView, dayByKey } from './calendarSearch.ts';

export interface Calendar {
  show: (part: { view?: CalendarView; day?: string; hits?: string }) => void;
  /** For whatever holds the days: arrows, Home, End and the page keys go from day to day, and the focus with them. */
  onKeyDown: (event: KeyboardEvent) => void;
  /** For the element of the day that is looked at. */
  current: (element: HTMLElement | null) => void;
}

const views: Readonly<Record<string, CalendarView>> = { m: 'month', w: 'week', d: 'day', a: 'agenda' };
/** Where a key means itself. */
const typing = 'input, textarea, select, [contenteditable], [role="dialog"], [role="combobox"]';

/** Moves through the calendar; its address holds where it stands. The keys m, w, d and a change the view, t goes to today. */
export function useCalendar(view: CalendarView, day: string): Calendar {
  const navigate = useNavigate({ from: '/calendar' });
  // Set by a key: the day that it leads to takes the focus once it is there.
  const follow = useRef(false);
  const show: Calendar['show'] = (part) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const latest = useRef(show);
  latest.current = show;
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest(typing)) return;
      const wanted = views[event.key];
      if (wanted) latest.current({ view: wanted });
      else if (event.key === 't') latest.current({ day: undefined });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return {
    show,
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = dayByKey(view, day, event.key);
      if (next === undefined) return;
      event.preventDefault();
      follow.current = true;
      show({ day: next });
    },
    current: (element) => {
      if (!element || !follow.current) return;
      follow.current = false;
      element.focus();
    },
  };
}
