/** The number of an order or a request, as people write it down and read it out. */
const number = /(#[\p{L}\d]+(?:-[\p{L}\d]+)*|EMR-\d{4}-\d+)/u

/** A text in which no number of an order or a request is broken over two lines. */
export function Unbroken({ text }: { text: string }) {
  return text.split(number).map((piece, at) =>
    at % 2 === 1 ? (
      <span key={at} className="whitespace-nowrap">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}
