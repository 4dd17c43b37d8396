/** An address, a line each. */
export function AddressBlock({ lines }: { lines: readonly string[] }) {
  return (
    <address className="not-italic wrap-anywhere">
      {lines.map((line, place) => (
        <span key={place} className="block">
          {line}
        </span>
      ))}
    </address>
  )
}
