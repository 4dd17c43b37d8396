/** One packed parcel, in grams and millimetres. */
export type PackedParcel = Readonly<{ grams: number; lengthMm: number; widthMm: number; heightMm: number }>
