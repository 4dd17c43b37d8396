import { formatOfBytes } from '#app/domain/evidence/formats.ts'
import { seconds } from '#app/domain/shared/duration.ts'
import type { PictureFormat } from '#app/infra/evidence/re-encode.ts'
import type { ShopAccesses } from '#app/infra/shopify/admin/shop-access.ts'

export type Fetched =
  | Readonly<{ done: true; bytes: Uint8Array; format: PictureFormat }>
  | Readonly<{ done: false; because: 'foreign-host' | 'unreachable' | 'too-large' | 'no-picture' }>

/** Where Shopify keeps the pictures of all shops. */
const shopifysOwn = 'https://cdn.shopify.com'
/** It is asked for at most 960 pixels a side; what is larger has not obeyed. */
const mostBytes = 8 * 1024 * 1024
const patience = seconds(5)

/**
 * Whether a picture may be fetched from there: from Shopify's own host, or from a shop on this machine that is asked for
 * everything else too. A product's address is the shop's word, and would otherwise lead anywhere inside our network.
 */
function mayBeFetched(url: string, shops: ShopAccesses): boolean {
  if (!URL.canParse(url)) return false
  const { origin, username, password } = new URL(url)
  const local = Object.values(shops).map(({ endpoint }) => new URL(endpoint).origin)
  const hosts = [shopifysOwn, ...local.filter((own) => own.startsWith('http://'))]
  return hosts.includes(origin) && username === '' && password === ''
}

/** Fetches a picture of the shop: within a time and a size, without being led elsewhere, and by its bytes a picture. */
export async function fetchPicture(url: string, shops: ShopAccesses): Promise<Fetched> {
  if (!mayBeFetched(url, shops)) return { done: false, because: 'foreign-host' }
  try {
    const response = await fetch(url, {
      redirect: 'error',
      headers: { Accept: 'image/webp,image/png,image/jpeg' },
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok || !response.body) {
      await response.body?.cancel()
      return { done: false, because: 'unreachable' }
    }
    const bytes = await readAtMost(response.body, mostBytes)
    if (!bytes) return { done: false, because: 'too-large' }
    const format = formatOfBytes(bytes.subarray(0, 64))
    if (format === 'jpeg' || format === 'png' || format === 'webp') return { done: true, bytes, format }
    return { done: false, because: 'no-picture' }
  } catch {
    return { done: false, because: 'unreachable' }
  }
}

/** All of it, or null as soon as there is more than that. */
async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length
    if (length > most) {
      await reader.cancel()
      return null
    }
    pieces.push(read.value)
  }
  return Buffer.concat(pieces)
}
