import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowUp,
  IconFileTypeSvg,
  IconMaximize,
  IconPhotoDown,
  IconSparkles,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './GraphCanvas.module.css';
import type { Exports } from './useExport.ts';
import type { Viewport } from './useViewport.ts';

interface Props {
  viewport: Viewport;
  onTidy: () => void;
  exports: Exports;
  /** Words at the left: a legend, a count. */
  children?: ReactNode;
}

const stride = 90;

/** Everything that a drag or a wheel does, as buttons (WCAG 2.5.7). */
export function GraphControls({ viewport, onTidy, exports, children }: Props) {
  const buttons = [
    { label: 'Zoom in', icon: IconZoomIn, act: () => viewport.zoomBy(1.25) },
    { label: 'Zoom out', icon: IconZoomOut, act: () => viewport.zoomBy(0.8) },
    { label: 'Fit everything', icon: IconMaximize, act: viewport.fit },
    { label: 'Move left', icon: IconArrowLeft, act: () => viewport.panBy(stride, 0) },
    { label: 'Move right', icon: IconArrowRight, act: () => viewport.panBy(-stride, 0) },
    { label: 'Move up', icon: IconArrowUp, act: () => viewport.panBy(0, stride) },
    { label: 'Move down', icon: IconArrowDown, act: () => viewport.panBy(0, -stride) },
    { label: 'Tidy up: place everything anew', icon: IconSparkles, act: onTidy },
    { label: 'Save as a picture (PNG)', icon: IconPhotoDown, act: exports.png },
    { label: 'Save as a drawing (SVG)', icon: IconFileTypeSvg, act: exports.svg },
  ];
  return (
    <div className={classes.controls}>
      <div style={{ flex: 1, minWidth: 160 }}>{children}</div>
      <div className={classes.buttons} role="toolbar" aria-label="View of the graph">
        {buttons.map(({ label, icon: Icon, act }) => (
          <Tooltip key={label} label={label}>
            <ActionIcon variant="subtle" color="gray" size={28} aria-label={label} onClick={act}>
              <Icon size={16} stroke={1.7} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ))}
      </div>
    </div>
  );
}
