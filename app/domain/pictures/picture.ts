/** A picture of a product as a page shows it: which one, and what it shows in words where the shop says so. */
export type Picture = Readonly<{ id: string; alt: string | null }>
