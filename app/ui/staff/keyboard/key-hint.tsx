/** The letter that does the same; those who listen hear it by `aria-keyshortcuts`. */
export function KeyHint({ letter }: { letter: string | undefined }) {
  if (letter === undefined) return null
  return (
    <kbd aria-hidden="true" className="hidden rounded-6 border border-current px-1 font-mono text-14 leading-5 opacity-75 lg:inline">
      {letter}
    </kbd>
  )
}
