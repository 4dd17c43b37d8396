import { type Milliseconds, seconds } from '#app/domain/shared/duration.ts'
import type { Category } from '#app/domain/policy/facts.ts'
import type { PictureSize } from '#app/domain/pictures/picture.ts'
import { bytesInHand } from '#app/infra/evidence/bytes-at.ts'
import { openForeign } from '#app/infra/foreign-files/open-foreign.ts'
import { findCopy, findPicture, keepCopies, listUncopied, noteFailure } from '#app/infra/pictures/copies.ts'
import { fetchPicture } from '#app/infra/pictures/fetch-picture.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

type PicturePortal = Pick<Portal, 'db' | 'log'> & Readonly<{ settings: Pick<Portal['settings'], 'shopAccesses'> }>
type PictureAtShop = Readonly<{ id: string; url: string }>

export type Shown =
  | Readonly<{ done: true; bytes: Uint8Array }>
  /** `not-here`: the shop does not hand it over, or not in time; what it would show is drawn in its place. */
  | Readonly<{ done: false; because: 'no-such-picture' }>
  | Readonly<{ done: false; because: 'not-here'; category: Category | null }>

/** A page waits for each of its pictures by itself; none of them is worth more than that. */
const longestWait = seconds(3)

/**
 * A picture of a product in one of our sizes: from the copies that are kept, or else fetched from the shop now, once for all who ask
 * meanwhile. Who has waited long enough gets none; the fetching goes on, and the next one finds it.
 */
export async function showPicture(
  portal: PicturePortal,
  { id, size }: Readonly<{ id: string; size: PictureSize }>,
  patience: Milliseconds = longestWait,
): Promise<Shown> {
  const copy = await findCopy(portal.db, id, size)
  if (copy) return { done: true, bytes: copy }
  const picture = await findPicture(portal.db, id)
  if (!picture) return { done: false, because: 'no-such-picture' }
  const came = picture.due && (await within(patience, copyOnce(portal, picture)))
  const bytes = came ? await findCopy(portal.db, id, size) : null
  return bytes ? { done: true, bytes } : { done: false, because: 'not-here', category: picture.category }
}

/** Fetches what nobody has looked at yet, so that pages seldom wait, and mails and documents have pictures at all. */
export async function copyUncopied(portal: PicturePortal): Promise<void> {
  for (const picture of await listUncopied(portal.db, 50)) await copyOnce(portal, picture)
}

const underWay = new Map<string, Promise<boolean>>()

function copyOnce(portal: PicturePortal, picture: PictureAtShop): Promise<boolean> {
  const running = underWay.get(picture.id)
  if (running) return running
  const begun = copy(portal, picture)
    .catch((fault: unknown) => {
      portal.log.warn({ err: fault, picture: picture.id }, 'a picture was not copied')
      return false
    })
    .finally(() => underWay.delete(picture.id))
  underWay.set(picture.id, begun)
  return begun
}

async function copy({ db, settings }: PicturePortal, { id, url }: PictureAtShop): Promise<boolean> {
  // Somebody else may have got it between a look for it and now.
  if (await findCopy(db, id, 'print')) return true
  const fetched = await fetchPicture(url, settings.shopAccesses)
  if (!fetched.done) return failed(fetched.because)
  const opened = await openForeign({ kind: 'product-picture', format: fetched.format }, bytesInHand(fetched.bytes))
  if (!opened.done) return failed(opened.because)
  if (!opened.answer.done) return failed(opened.answer.because)
  await keepCopies(db, id, opened.answer.copies)
  return true

  async function failed(because: string): Promise<false> {
    await noteFailure(db, id, because)
    return false
  }
}

/** What comes in time, or no. */
async function within(ms: Milliseconds, coming: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolved) => (timer = setTimeout(() => resolved(false), ms)))
  return Promise.race([coming, late]).finally(() => clearTimeout(timer))
}
