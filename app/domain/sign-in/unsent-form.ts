/** The fields of customers' forms that are written in words of their own; every other one is chosen, pressed or hidden. */
export const writtenFields = [
  'text',
  'subject',
  'reason',
  'wish',
  'why',
  'name',
  'company',
  'street',
  'addition',
  'postcode',
  'city',
  'region',
  'phone',
  'email',
  'number',
  'known',
  'model',
  'serial',
  'seller',
  'boughtOn',
  'proof',
] as const

type WrittenField = (typeof writtenFields)[number]

/** What a form held that came without a session, or from another account than its writer's; nothing of it was carried out. */
export type UnsentForm = Readonly<{
  because: 'signed-out' | 'other-account'
  written: ReadonlyArray<Readonly<{ name: WrittenField; words: string }>>
  /** What was chosen, with what stood hidden in the form: not for reading. */
  rest: ReadonlyArray<Readonly<{ name: string; value: string }>>
  /** Where it goes on and whose it is, sealed; null where this browser has never signed in. */
  resume: string | null
}>
