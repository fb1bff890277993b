import { Link } from '@tanstack/react-router';
import { classLabel } from '../lib/classLabel.ts';

/** A class by its label, leading to the list of its CIs. */
export function ClassName({ name }: { name: string }) {
  return (
    <Link to="/search" search={{ class: [name] }} style={{ color: 'inherit' }}>
      {classLabel(name)}
    </Link>
  );
}
