/** Two rings that hold each other: the bond (絆) that the mail is named after. */
export function Icon() {
  return (
    <svg className="kz-icon" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
      <circle cx="12" cy="16" r="8" fill="none" stroke="#1f6b4a" strokeWidth="4" />
      <circle cx="20" cy="16" r="8" fill="none" stroke="#c2571a" strokeWidth="4" />
    </svg>
  );
}
