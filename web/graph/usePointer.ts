import type { Core, EventObject } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { Point } from './graph.ts';
import { badgePlace } from './paint.ts';

export interface PointerHandlers {
  onSelect(id: string | undefined): void;
  /** Double click, or a click on the badge that counts what is hidden. */
  onOpen(id: string): void;
  onMoved(id: string, at: Point): void;
}

/** Clicks and drags. The wheel scrolls the page; with Ctrl, or as a pinch, it zooms. */
export function usePointer(core: Core | undefined, handlers: PointerHandlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    if (core === undefined) return;
    const onTap = (event: EventObject) => {
      if (event.target === core) return latest.current.onSelect(undefined);
      if (!event.target.isNode()) return;
      const badge = badgePlace(event.target.position());
      const onBadge = Math.hypot(event.position.x - badge.x, event.position.y - badge.y) < 12;
      if (onBadge) latest.current.onOpen(event.target.id());
      else latest.current.onSelect(event.target.id());
    };
    const onDouble = (event: EventObject) => latest.current.onOpen(event.target.id());
    const onFree = (event: EventObject) =>
      latest.current.onMoved(event.target.id(), { ...event.target.position() });
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    const onOver = (event: EventObject) => event.target.addClass('hovered');
    const onOut = (event: EventObject) => event.target.removeClass('hovered');
    const place = core.container();
    core.on('tap', onTap);
    core.on('dbltap', 'node', onDouble);
    core.on('dragfree', 'node', onFree);
    core.on('mouseover', 'node', onOver);
    core.on('mouseout', 'node', onOut);
    place?.parentElement?.addEventListener('wheel', onWheel, { capture: true, passive: true });
    return () => {
      core.off('tap', onTap);
      core.off('dbltap', 'node', onDouble);
      core.off('dragfree', 'node', onFree);
      core.off('mouseover', 'node', onOver);
      core.off('mouseout', 'node', onOut);
      place?.parentElement?.removeEventListener('wheel', onWheel, { capture: true });
    };
  }, [core]);
}
