import type { CarrierName } from '#app/domain/parcels/carrier.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { receiveParcelNotice } from '#app/usecases/parcels/receive-parcel-notice.ts'

import { parcelNoticeLimit } from '../guard/body-limits.ts'
import { readCounted } from '../shared/read-sent.ts'

/**
 * Answers what a carrier tells: 200 once it is kept, also for what was told before. A body whose sender does not even say that it is signed
 * is not read.
 */
export async function takeParcelNotice(
  portal: Portal,
  request: Request,
  { carrier, signedBy }: Readonly<{ carrier: CarrierName; signedBy: string }>,
): Promise<Response> {
  const signature = request.headers.get(signedBy)
  const body = signature === null ? null : await readCounted(request, parcelNoticeLimit)
  if (signature === null || body === null) return notSigned()
  const taken = await receiveParcelNotice(portal, { carrier, body: Buffer.from(body), headers: { [signedBy]: signature } })
  return taken.done ? new Response(null, { status: 200 }) : notSigned()
}

function notSigned(): Response {
  return new Response('not signed\n', { status: 401 })
}
