/** A serial number as it is compared: capitals, single spaces; null where it cannot be one. */
export function parseSerial(text: string): string | null {
  const serial = text.trim().replace(/\s+/g, ' ').toUpperCase()
  return /^[A-Z0-9][A-Z0-9 ./_-]{2,39}$/.test(serial) ? serial : null
}

/** What became of the last serial number that a customer entered for a machine. */
export type SerialClaimView = Readonly<{ serial: string; state: 'waiting' | 'accepted' | 'refused'; reason: string | null }>

/** A machine bought elsewhere; `boughtOn` is `YYYY-MM-DD`. */
export type MachineElsewhere = Readonly<{
  id: string
  model: string
  serial: string
  seller: string
  boughtOn: string
  proof: string | null
}>
