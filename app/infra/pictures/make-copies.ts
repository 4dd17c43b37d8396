import type { FileFault } from '#app/domain/evidence/evidence-file.ts'
import { pictureSizes, type PictureSize } from '#app/domain/pictures/picture.ts'
import { faultOfHeader, faultOfOpening, openPicture, type PictureFormat } from '#app/infra/evidence/re-encode.ts'

/** A picture in each of our sizes: WebP for screens, JPEG for mails and paper, whose readers know nothing newer. */
export type PictureCopies = Readonly<Record<PictureSize, Uint8Array>>
export type CopiesMade = Readonly<{ done: true; copies: PictureCopies }> | Readonly<{ done: false; because: FileFault }>

/**
 * Makes a picture of a product anew from its pixels, as squares on white: nothing else that was in the file comes along. To
 * be called where a process of its own opens files.
 */
export async function makeCopies(bytes: Uint8Array, format: PictureFormat): Promise<CopiesMade> {
  try {
    const fault = await faultOfHeader(bytes, format)
    if (fault) return { done: false, because: fault }
    const white = { background: '#ffffff' }
    const square = (size: PictureSize) =>
      openPicture(bytes)
        .autoOrient()
        .flatten(white)
        .resize({ width: pictureSizes[size], height: pictureSizes[size], fit: 'contain', ...white })
    const [small, medium, large, print] = [
      await square('small').webp({ quality: 82 }).toBuffer(),
      await square('medium').webp({ quality: 82 }).toBuffer(),
      await square('large').webp({ quality: 82 }).toBuffer(),
      await square('print').jpeg({ quality: 84 }).toBuffer(),
    ]
    return { done: true, copies: { small, medium, large, print } }
  } catch (fault) {
    return { done: false, because: faultOfOpening(fault) }
  }
}
