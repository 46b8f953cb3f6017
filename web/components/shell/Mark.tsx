/** A dark stone with the streak that gold leaves on it. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden>
      <path d="M6 10.5 14.5 3h9L29 12.5 26 25l-11 4L4 22z" fill="#3a3944" />
      <path d="M10 20.5 23 10.5" stroke="#e2b13c" strokeWidth="4" strokeLinecap="round" />
    </svg>
  );
}
