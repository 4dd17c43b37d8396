/** A picture of a product as a page shows it: which one, and what it shows in words where the shop says so. */
export type Picture = Readonly<{ id: string; alt: string | null }>

/** The portal's own copies, by the side of their square in pixels: three for screens, one for mails and paper. */
export const pictureSizes = { small: 96, medium: 192, large: 480, print: 288 } as const
export type PictureSize = keyof typeof pictureSizes

export function isPictureSize(text: string): text is PictureSize {
  return Object.hasOwn(pictureSizes, text)
}

/** Where a page finds a copy. The id changes with the picture, so that what is at an address never does. */
export function pictureAddress({ id }: Pick<Picture, 'id'>, size: PictureSize): string {
  return `/pictures/${id}/${size}`
}
