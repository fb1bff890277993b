import { IconBox } from '@tabler/icons-react';
import { ciClass } from '../../server/model/classes/registry.ts';
import { classIcons } from './classIcons.ts';

/** The icon of a CI's class. Decoration: the class is always written beside it. */
export function CiIcon({ className, size = 16 }: { className: string; size?: number }) {
  const Icon = classIcons[ciClass(className)?.icon ?? ''] ?? IconBox;
  return <Icon size={size} stroke={1.6} aria-hidden style={{ flex: 'none' }} />;
}
