import type { PartView } from '#app/views/orders/part-view.ts'

/** Of an order in several parts: which of them a request is about. */
export function AboutPart({ part }: Readonly<{ part: PartView | null }>) {
  return part ? (
    <p className="mb-5 flex flex-wrap gap-x-3">
      <span className="font-medium">{part.contents}</span>
      <span className="text-soft">{part.standing}</span>
    </p>
  ) : null
}
