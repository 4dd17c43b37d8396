import { z } from 'zod'

import { version } from './version.ts'

export const WithdrawForm = z.object({ version })
