import type { OrderLineView } from '#app/domain/orders/order-view.ts'

import type { PackedParcel } from './packed-parcel.ts'

/** So many pieces of a line that are packed. */
export type PackedPieces = Readonly<{ line: Pick<OrderLineView, 'category' | 'packed'>; quantity: number }>

/**
 * The parcels that the pieces make: every machine goes in its own, all else in the first of them, or in one together where there is no
 * machine. Null where the catalogue does not say how something is packed, so that nobody knows what it weighs.
 *
 * What goes along adds its weight, and makes no parcel larger than the largest thing in it.
 */
export function packedParcels(pieces: readonly PackedPieces[]): readonly PackedParcel[] | null {
  const parcels: PackedParcel[] = []
  const along: PackedParcel[] = []
  for (const { line, quantity } of pieces) {
    if (line.packed === null) return null
    const into = line.category === 'machine' ? parcels : along
    for (let piece = 0; piece < quantity; piece += 1) into.push(line.packed)
  }
  const [first, ...others] = parcels
  const rest = along.reduce<PackedParcel | null>((together, piece) => (together ? both(together, piece) : piece), null)
  if (!first) return rest ? [rest] : []
  return [rest ? both(first, rest) : first, ...others]
}

function both(one: PackedParcel, other: PackedParcel): PackedParcel {
  return {
    grams: one.grams + other.grams,
    lengthMm: Math.max(one.lengthMm, other.lengthMm),
    widthMm: Math.max(one.widthMm, other.widthMm),
    heightMm: Math.max(one.heightMm, other.heightMm),
  }
}
