import { requestKinds } from '#app/domain/policy/facts.ts'

/** What a case is about: what the shop's policy is asked for, or a withdrawal, which the law grants and no policy decides. */
export const caseKinds = [...requestKinds, 'withdrawal'] as const
export type CaseKind = (typeof caseKinds)[number]
