import { z } from 'zod'

import { givingSteps } from '#app/domain/cases/approval.ts'

import type { Language } from '#app/domain/shared/stores.ts'

import { optionalAmountIn } from '../shared/amount-field.ts'
import { staffReason } from '../shared/staff-reason.ts'
import { version } from './version.ts'

export const exceptionForm = (language: Language) =>
  z.object({ version, reason: staffReason, internalReason: staffReason, amount: optionalAmountIn(language) })

/** Proposes to give by a step what the policy does not grant. */
export const ApprovalForm = z.object({ version, giving: z.enum(givingSteps, { error: 'invalidForm' }), internalReason: staffReason })

/** About what waits for a second person. */
export const ProposalForm = z.object({ version, proposalId: z.uuid('invalidForm') })
