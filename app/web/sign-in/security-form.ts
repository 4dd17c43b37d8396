import { z } from 'zod'

const passkeyId = z.string().regex(/^[\w-]{1,1400}$/)

export const SessionsForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('end'), session: z.string().regex(/^[0-9a-f]{64}$/) }),
  z.object({ intent: z.literal('end-others') }),
])

export const PasskeysForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('name'), passkey: passkeyId, name: z.string().trim().min(1, { message: 'required' }).max(60) }),
  z.object({ intent: z.literal('remove'), passkey: passkeyId }),
])
