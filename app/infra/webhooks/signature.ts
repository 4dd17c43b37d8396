import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whether the shop signed these bytes, with the current secret or the one before it. */
export function isSigned(body: Buffer, signature: string | null, secrets: readonly string[]): boolean {
  const given = Buffer.from(signature ?? '', 'base64')
  return secrets.some((secret) => {
    const own = createHmac('sha256', secret).update(body).digest()
    return given.length === own.length && timingSafeEqual(given, own)
  })
}
