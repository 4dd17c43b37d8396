/** The words of the harmonised notice, part by part; nobody may change them. */
export type NoticeWords = Readonly<{
  title: string
  least: string
  claims: Readonly<{ intro: string; items: readonly string[] }>
  sellers: Readonly<{ intro: string; items: readonly string[] }>
  countries: string
  more: string
  address: string
  todo: Readonly<{ intro: string; items: readonly string[] }>
  label: string
}>
