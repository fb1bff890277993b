import classes from './ChangeView.module.css';

/** What is missing for a figure to be whole. */
export function Gaps({ gaps }: { gaps: readonly string[] }) {
  if (gaps.length === 0) return null;
  return (
    <ul className={classes.gaps} aria-label="What is not known">
      {gaps.map((gap) => (
        <li key={gap}>{gap}</li>
      ))}
    </ul>
  );
}
