import type { PolicyVersion } from '#app/domain/policy/version.ts'

import { durabilityLabel } from './data/guarantee-notice.ts'

/** Whether what a version of the policy promises is long enough to need the label. It does not say whether it is for the whole good. */
export function needsDurabilityLabel({ warranty: { months, monthsWithoutSeries } }: Pick<PolicyVersion, 'warranty'>): boolean {
  return [...Object.values(months), monthsWithoutSeries].some((each) => each > durabilityLabel.value.longerThanMonths)
}
