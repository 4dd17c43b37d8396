import type { LoaderFunctionArgs } from '@remix-run/node'

import { isPictureSize } from '#app/domain/pictures/picture.ts'
import { days } from '#app/domain/shared/duration.ts'
import { showPicture } from '#app/usecases/pictures/copy-pictures.ts'
import { placeholderSvg } from '#app/views/pictures/placeholder.ts'
import { notFound } from '#app/web/shared/not-found.ts'

const kept = `public, max-age=${days(365) / 1000}, immutable`

/** A picture of a product, the same for everybody; until it is here, a drawing of what it would show, not to be kept. */
export async function loader({ context, params: { id = '', size = '' } }: LoaderFunctionArgs) {
  if (!/^[0-9a-f]{32}$/.test(id) || !isPictureSize(size)) throw notFound()
  const shown = await showPicture(context.portal, { id, size })
  if (shown.done) return pictureResponse(Buffer.from(shown.bytes), size === 'print' ? 'image/jpeg' : 'image/webp', kept)
  if (shown.because === 'no-such-picture') throw notFound()
  return pictureResponse(placeholderSvg(shown.category), 'image/svg+xml', 'no-store')
}

function pictureResponse(body: Buffer<ArrayBuffer> | string, type: string, caching: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(Buffer.byteLength(body)),
      'Cache-Control': caching,
      'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    },
  })
}
