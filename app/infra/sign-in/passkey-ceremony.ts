import type { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server'
import { z } from 'zod'

import type { Settings } from '../shared/settings.ts'

/** A passkey as it is kept: what is needed to check its signature, and no secret. */
export type KeptPasskey = Readonly<{ id: string; publicKey: Uint8Array; counter: bigint; transports: readonly string[] }>

export type RegistrationOptions = Awaited<ReturnType<typeof generateRegistrationOptions>>
export type AuthenticationOptions = Awaited<ReturnType<typeof generateAuthenticationOptions>>

/** Loaded by the first ceremony: it brings readers of certificates that a start of the process need not wait for. */
const ceremonies = () => import('@simplewebauthn/server')

type Site = Pick<Settings, 'publicOrigin'>

const base64url = z.string().regex(/^[\w-]{1,8000}$/)
const kind = { id: base64url, rawId: base64url, type: z.literal('public-key') }
const Registration = z.object({
  ...kind,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])).default([]),
  }),
  clientExtensionResults: z.object({}).default({}),
})
const Authentication = z.object({
  ...kind,
  response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url }),
  clientExtensionResults: z.object({}).default({}),
})

/** What a browser needs to make a passkey: one that names its owner by itself and asks for finger, face or PIN. */
export async function registrationOptions(
  site: Site,
  person: Readonly<{ id: string; email: string; name: string | null }>,
  existing: ReadonlyArray<Readonly<{ id: string }>>,
): Promise<RegistrationOptions> {
  return (await ceremonies()).generateRegistrationOptions({
    rpName: 'EM-Smart',
    rpID: new URL(site.publicOrigin).hostname,
    userID: new Uint8Array(Buffer.from(person.id)),
    userName: person.email,
    userDisplayName: person.name ?? person.email,
    attestationType: 'none',
    excludeCredentials: existing.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** What a browser needs to sign with any passkey of this site. */
export async function authenticationOptions(site: Site): Promise<AuthenticationOptions> {
  return (await ceremonies()).generateAuthenticationOptions({ rpID: new URL(site.publicOrigin).hostname, userVerification: 'required' })
}

/** The new passkey in a browser's answer, or null when the answer is not one to this challenge. */
export async function checkRegistration(site: Site, answer: string, challenge: string): Promise<KeptPasskey | null> {
  const read = Registration.safeParse(parseJson(answer))
  if (!read.success) return null
  const { verifyRegistrationResponse } = await ceremonies()
  const checked = await verifyRegistrationResponse({
    response: read.data,
    expectedChallenge: challenge,
    expectedOrigin: site.publicOrigin,
    expectedRPID: new URL(site.publicOrigin).hostname,
    requireUserVerification: true,
  }).catch(() => null)
  if (!checked?.verified) return null
  const { id, publicKey, counter } = checked.registrationInfo.credential
  return { id, publicKey, counter: BigInt(counter), transports: read.data.response.transports }
}

/** The id of the passkey that a browser's answer claims to come from, or null. */
export function claimedPasskey(answer: string): string | null {
  const read = Authentication.safeParse(parseJson(answer))
  return read.success ? read.data.id : null
}

/** The passkey's new counter when it has signed this challenge here and now, else null. */
export async function checkAuthentication(site: Site, answer: string, challenge: string, passkey: KeptPasskey): Promise<bigint | null> {
  const read = Authentication.safeParse(parseJson(answer))
  if (!read.success) return null
  const { verifyAuthenticationResponse } = await ceremonies()
  const checked = await verifyAuthenticationResponse({
    response: read.data,
    expectedChallenge: challenge,
    expectedOrigin: site.publicOrigin,
    expectedRPID: new URL(site.publicOrigin).hostname,
    credential: { id: passkey.id, publicKey: Uint8Array.from(passkey.publicKey), counter: Number(passkey.counter) },
    requireUserVerification: true,
  }).catch(() => null)
  return checked?.verified ? BigInt(checked.authenticationInfo.newCounter) : null
}

function parseJson(text: string): unknown {
  if (text.length > 32_768) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
