import { z } from 'zod'

import { recallAnswers } from '#app/domain/recalls/recall.ts'

/** What a customer presses in a recall: which piece, and what they choose for it. */
export const RecallAnswerForm = z.object({ token: z.string().max(100).optional(), item: z.uuid(), answer: z.enum(recallAnswers) })
