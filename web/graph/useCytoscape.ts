import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useState } from 'react';

/**
 * A Cytoscape instance in a container, loaded when first needed; undefined until it is there. In StrictMode the effect
 * runs twice: the first run's instance never starts, or is destroyed before the second's.
 */
export function useCytoscape(container: RefObject<HTMLElement | null>): Core | undefined {
  const [core, setCore] = useState<Core>();
  useEffect(() => {
    let started: Core | undefined;
    let over = false;
    void import('cytoscape').then(({ default: cytoscape }) => {
      if (over || container.current === null) return;
      started = cytoscape({
        container: container.current,
        minZoom: 0.15,
        maxZoom: 2.5,
        boxSelectionEnabled: false,
        // Selection is ours: it stands in the address and in the table too.
        autounselectify: true,
      });
      setCore(started);
    });
    return () => {
      over = true;
      started?.destroy();
      setCore(undefined);
    };
  }, [container]);
  return core;
}
