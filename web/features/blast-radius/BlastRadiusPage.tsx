/** What an action on some CIs would hit. */
export function BlastRadiusPage() {
  return <h1 tabIndex={-1}>Blast radius</h1>;
}
