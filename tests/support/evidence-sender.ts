import { randomUUID } from 'node:crypto'

import { partBytes } from '#app/domain/evidence/limits.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import type { EvidenceSite } from './evidence-site.ts'
import { customerOf, takeIn } from './shop-orders.ts'
import { signIn, visitor } from './sign-in.ts'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

export type Buyer = Readonly<{ customerId: string; token: string; orderId: string; lineId: string; email: string }>

/** Somebody who is signed in and has one delivered order. */
export async function makeBuyer(portal: Portal, id: number): Promise<Buyer> {
  const email = `sender${id}@example.test`
  await takeIn(portal, {
    id,
    email,
    placedAt: daysAgo(5),
    deliveredAt: daysAgo(2),
    lines: [{ id: id * 7, sku: 'CLAMP', price: '100.00', quantity: 3 }],
  })
  const { token } = await signIn(portal, email, visitor({ address: `198.51.100.${id % 250}` }))
  const customerId = await customerOf(portal, email)
  const order = await portal.db.order.findFirstOrThrow({ where: { customerId }, select: { id: true, lines: { select: { id: true } } } })
  return { customerId, token, email, orderId: order.id, lineId: order.lines[0]?.id ?? '' }
}

export type Answer = Readonly<{ status: number; body: Record<string, unknown>; location: string | null }>

export type Sender = Readonly<{ site: EvidenceSite; cookie: string; to: string }>

export const asCustomer = (site: EvidenceSite, { token, orderId }: Buyer): Sender => ({
  site,
  cookie: `session=${token}`,
  to: `/orders/${orderId}/return/evidence`,
})

async function ask({ site, cookie, to }: Sender, query: string, type: string, body: BodyInit, json = true): Promise<Answer> {
  const answer = await fetch(`${site.origin}${to}${query}`, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers: {
      Cookie: cookie,
      Origin: site.origin,
      ...(type ? { 'Content-Type': type } : {}),
      ...(json ? { Accept: 'application/json' } : {}),
    },
  })
  const text = await answer.text()
  return {
    status: answer.status,
    location: answer.headers.get('Location'),
    body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : { text },
  }
}

export type FileToSend = Readonly<{ name: string; bytes: Uint8Array; slot?: string; type?: string; key?: string; size?: number }>

export function begin(sender: Sender, { name, bytes, slot = 'damage', type = '', key = randomUUID(), size = bytes.length }: FileToSend) {
  const form = new URLSearchParams({ intent: 'begin', slot, name, type, size: String(size), key })
  return ask(sender, '', 'application/x-www-form-urlencoded', form.toString())
}

export function part(sender: Sender, fileId: string, start: number, bytes: Uint8Array) {
  return ask(sender, `?file=${fileId}&start=${start}`, 'application/octet-stream', new Uint8Array(bytes))
}

export function remove(sender: Sender, fileId: string) {
  return ask(sender, '', 'application/x-www-form-urlencoded', new URLSearchParams({ intent: 'remove', file: fileId }).toString())
}

/** Sends a whole file as our script does, and answers the last answer. */
export async function send(sender: Sender, file: FileToSend): Promise<Answer & { fileId: string }> {
  const begun = await begin(sender, file)
  const fileId = String(begun.body['fileId'] ?? '')
  if (begun.status !== 200) return { ...begun, fileId }
  let last = begun
  for (let at = 0; at < file.bytes.length; at += partBytes) {
    last = await part(sender, fileId, at, file.bytes.subarray(at, at + partBytes))
    if (last.status !== 200) break
  }
  return { ...last, fileId }
}

/** Sends a form with files, as a browser without our script does; `asPage` as well in what it wants back. */
export function sendForm(sender: Sender, files: readonly FileToSend[], asPage = false): Promise<Answer> {
  const form = new FormData()
  for (const { slot = 'damage', name, bytes, type = '' } of files) {
    form.append(slot, new Blob([new Uint8Array(bytes)], { type }), name)
  }
  return ask(sender, '', '', form, !asPage)
}

/** A multipart body written by hand, with whatever name stands in its header. */
export function sendNamed(sender: Sender, rawName: string, bytes: Uint8Array, slot = 'damage'): Promise<Answer> {
  const body = Buffer.concat([
    Buffer.from(`--X\r\nContent-Disposition: form-data; name="${slot}"; filename="${rawName}"\r\nContent-Type: image/jpeg\r\n\r\n`),
    bytes,
    Buffer.from('\r\n--X--\r\n'),
  ])
  return ask(sender, '', 'multipart/form-data; boundary=X', new Uint8Array(body))
}

export function fetchFile(site: EvidenceSite, cookie: string, path: string, headers: Record<string, string> = {}) {
  return fetch(`${site.origin}${path}`, { headers: { Cookie: cookie, ...headers }, redirect: 'manual' })
}
