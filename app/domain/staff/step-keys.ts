import { type Transition, stepNames, stepRow } from '#app/domain/cases/step-rows.ts'

/** Letters that mean the same on every page of staff. */
export const pageKeys = ['/', '?', 'j', 'k', 'o', 'm', 'w', 'n', 'q', 'g'] as const

/** The letter that leads to a step's form. */
export const stepKeys: Readonly<Partial<Record<Transition, string>>> = Object.fromEntries(
  stepNames.flatMap((step) => {
    const { key } = stepRow(step)
    return key === null ? [] : [[step, key]]
  }),
)

/** The steps with what usually comes next in front: `usual` where it is known, what leads aside last. */
export function nextFirst(steps: readonly Transition[], usual: Transition | null = null): Transition[] {
  const place = (step: Transition) => (step === usual ? 0 : stepRow(step).aside ? 2 : 1)
  return [...steps].sort((one, other) => place(one) - place(other))
}
