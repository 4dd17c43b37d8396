/** The same tree of keys with any words in it: what a translation has to fill in, whole. */
export type SameKeys<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : SameKeys<Words[Key]> }
