/** The last of a mail to a customer: who sends it by law, and links, absolute and made by us, to the legal pages of the store. */
export type LegalFoot = Readonly<{ sender: readonly string[]; links: readonly Readonly<{ label: string; href: string }>[] }>
