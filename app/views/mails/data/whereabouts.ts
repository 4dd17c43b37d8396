/** Which device asked, in words of ours only: nothing that a stranger sent may reach another's mailbox. */
export type Whereabouts = Readonly<{
  /** From a fixed list such as `Firefox` on `Windows`, never the raw header. */
  browser: string | null
  system: string | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
}>
