import { useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from './graph.ts';
import { requestLayout } from './layout/layoutWorker.ts';
import type { LayoutRequest } from './layout/request.ts';
import type { RingsLayout } from './layout/rings.ts';
import { type Places, readPlaces, writePlaces } from './stablePositions.ts';

// Each kind of request without what was seen, which the hook adds.
type Wanted = LayoutRequest extends infer Each
  ? Each extends LayoutRequest
    ? Omit<Each, 'fixed' | 'former'>
    : never
  : never;

export interface StableLayout extends RingsLayout {
  /** The view that these places are of; while another is being laid out, still the former. */
  readonly view: string;
  /** How often everything was placed anew in this view. */
  readonly generation: number;
  /** A node was dragged. */
  move(id: string, at: Point): void;
  /** Lays the whole out anew, forgetting where things stood. */
  tidy(): void;
}

const empty: RingsLayout = { positions: {}, labels: {}, rings: [], anew: false, free: 0 };

/**
 * The layout of a view, from the worker. What has been seen stays where it was, also after leaving and coming back.
 * @param view names the view that positions are kept under
 */
export function useLayout(view: string, wanted: Wanted | undefined): StableLayout {
  const [layout, setLayout] = useState({ ...empty, view: '', generation: 0 });
  const [round, setRound] = useState(0);
  const held = useRef<Places & { view: string }>(undefined);
  // A new round is asked for by tidy().
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (wanted === undefined) return;
    let over = false;
    if (held.current?.view !== view) held.current = { view, ...readPlaces(view) };
    const { positions: fixed, rings: former } = held.current;
    // The parts of one kind stay together; only the type does not see it.
    void requestLayout({ ...wanted, fixed, former } as LayoutRequest).then((answer) => {
      if (over) return;
      const positions = { ...(answer.anew ? {} : fixed), ...answer.positions };
      held.current = { view, positions, rings: answer.rings };
      writePlaces(view, held.current);
      setLayout((before) => ({
        ...answer,
        positions,
        view,
        generation:
          before.view === view && answer.anew
            ? before.generation + 1
            : before.view === view
              ? before.generation
              : 0,
      }));
    });
    return () => {
      over = true;
    };
  }, [view, wanted, round]);
  const move = useCallback(
    (id: string, at: Point) => {
      const positions = { ...held.current?.positions, [id]: at };
      held.current = { view, positions, rings: held.current?.rings ?? [] };
      writePlaces(view, held.current);
      setLayout((before) => ({ ...before, positions }));
    },
    [view],
  );
  const tidy = useCallback(() => {
    held.current = { view, positions: {}, rings: [] };
    writePlaces(view, undefined);
    setRound((before) => before + 1);
  }, [view]);
  return { ...layout, move, tidy };
}
