import { Person } from './Person.tsx';

interface Props {
  /** Of the person or team; null where nobody is recorded. */
  handle: string | null | undefined;
  /** What stands there for nobody. */
  nobody?: string;
}

/** Whose something is, by name. */
export function Owner({ handle, nobody = 'Nobody recorded' }: Props) {
  return handle ? <Person handle={handle} /> : nobody;
}
