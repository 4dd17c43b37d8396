import { z } from 'zod'

import { givingSteps } from '#app/domain/cases/approval.ts'

import type { Language } from '#app/domain/shared/stores.ts'

import { optionalAmountIn } from '../shared/amount-field.ts'
import { version } from './version.ts'

const said = z.string({ error: 'required' }).trim().min(3, 'tooShort').max(2_000, 'tooLong')

export const exceptionForm = (language: Language) =>
  z.object({ version, reason: said, internalReason: said, amount: optionalAmountIn(language) })

/** Proposes to give by a step what the policy does not grant. */
export const ApprovalForm = z.object({ version, giving: z.enum(givingSteps, { error: 'invalidForm' }), internalReason: said })

/** About what waits for a second person. */
export const ProposalForm = z.object({ version, proposalId: z.uuid('invalidForm') })
