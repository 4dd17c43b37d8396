import { z } from 'zod'

export const EmailForm = z.object({ email: z.string().max(320, { message: 'email' }), returnTo: z.string().optional() })

export const CodeForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('enter'),
    code: z.string().max(100, { message: 'invalid' }),
    /** What a browser works on while the brake is on, and the number it found. */
    challenge: z.string().max(100).optional(),
    nonce: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
  }),
  z.object({ intent: z.literal('resend') }),
])
