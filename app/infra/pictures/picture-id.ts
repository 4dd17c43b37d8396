import { createHash } from 'node:crypto'

/**
 * The portal's id for a picture at the shop. The shop names each version of a picture in its address (`?v=`), so that the
 * hash of the address stands for the bytes before anybody has fetched them.
 */
export function pictureIdOf(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 32)
}
