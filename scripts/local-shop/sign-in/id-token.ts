import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** What goes wrong with the next token, as a stranger or a broken shop would have it. */
export type TokenFault = Readonly<{
  /** Claims in place of the right ones; null leaves one out. */
  claims?: Readonly<Record<string, unknown>>
  /** `HS256` signs with the public key as a shared secret, `none` not at all, `strangers-key` with a key the shop does not know. */
  signing?: 'HS256' | 'none' | 'strangers-key'
}>

export type TokenSigner = Readonly<{
  /** The public keys, as the shop's `jwks_uri` shows them. */
  jwks: Readonly<{ keys: readonly object[] }>
  sign: (claims: Readonly<Record<string, unknown>>, fault?: TokenFault) => string
}>

/** Signs with a key that is made now and never leaves this process. */
export function newTokenSigner(): TokenSigner {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const kid = 'local-1'
  const publicPem = own.publicKey.export({ type: 'spki', format: 'pem' })
  return {
    jwks: { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' }] },
    sign: (claims, fault = {}) => {
      const alg = fault.signing === 'HS256' || fault.signing === 'none' ? fault.signing : 'RS256'
      const kept = Object.entries({ ...claims, ...fault.claims }).filter(([, value]) => value !== null)
      const signed = `${encode({ alg, kid, typ: 'JWT' })}.${encode(Object.fromEntries(kept))}`
      if (alg === 'none') return `${signed}.`
      if (alg === 'HS256') return `${signed}.${createHmac('sha256', publicPem).update(signed).digest('base64url')}`
      return `${signed}.${signRs256(signed, fault.signing === 'strangers-key' ? strangersKey() : own.privateKey)}`
    },
  }
}

function strangersKey(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
}

function signRs256(text: string, key: KeyObject): string {
  return sign('sha256', Buffer.from(text), key).toString('base64url')
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
