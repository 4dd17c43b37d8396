/** What was said of a parcel that is not there, as the page of its case lists it. */
export function MissingSaid({ says }: Readonly<{ says: readonly string[] }>) {
  return (
    <ul className="flex flex-col gap-1">
      {says.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
