/** The project's mark. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path
        d="M10 1.5 17.4 5.8v8.4L10 18.5 2.6 14.2V5.8Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
      <circle cx="10" cy="10" r="3" fill="currentColor" />
    </svg>
  );
}
