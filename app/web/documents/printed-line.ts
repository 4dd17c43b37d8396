import { z } from 'zod'

import { isPrinted } from '#app/domain/shared/printed-letters.ts'

/** One line of an address that a label prints: in letters that it can print, said to whoever writes it and not to the courier. */
export const printedLine = (most: number) =>
  z.string({ error: 'required' }).trim().min(1, 'required').max(most, 'tooLong').refine(isPrinted, 'printedLetters')

export const maybePrintedLine = (most: number) => z.string().trim().max(most, 'tooLong').refine(isPrinted, 'printedLetters').optional()
