import { z } from 'zod'

/** What a passkey answered, as the JSON the browser made of it. */
export const PasskeyForm = z.object({ answer: z.string().max(32_768, { message: 'invalid' }) })
