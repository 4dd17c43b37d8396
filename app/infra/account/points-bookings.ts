import type { Db } from '../db/client.ts'

/** What is booked: with a voucher, or a correction that two people agreed on. `points` is the customer's side of it. */
export type Booking = Readonly<
  { customerId: string; points: number } & (
    { reason: 'redeemed' | 'came_back' | 'taken_again'; voucherId: string } | { reason: 'corrected'; correctionId: string }
  )
>

/** Writes both sides; the database refuses one that has not the other, and points that a customer does not have. */
export async function bookBothSides(db: Db, { points, ...booking }: Booking): Promise<void> {
  const other = booking.reason === 'corrected' ? 'corrections' : 'vouchers'
  await db.pointsBooking.createMany({
    data: [
      { ...booking, account: 'customer', points },
      { ...booking, account: other, points: -points },
    ],
  })
}
