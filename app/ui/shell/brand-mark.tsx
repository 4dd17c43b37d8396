/** A fictional mark: a beam meets a plate. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" className="shrink-0">
      <rect width="28" height="28" rx="7" className="fill-ink" />
      <path d="M14 5v11" strokeWidth="2.5" strokeLinecap="round" className="stroke-paper" />
      <path d="M7 21.5h14" strokeWidth="2.5" strokeLinecap="round" className="stroke-paper" />
      <circle cx="14" cy="17" r="2.5" fill="#f97316" />
    </svg>
  )
}
