import type { UnannouncedReturnView } from '#app/domain/parcels/unannounced-return.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import { policyVersions } from '#app/domain/policy/versions.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { reasonWords } from '#app/wording/policy/reason-words.ts'

/** What stands where a customer says why: nobody asked for this one. */
export function parcelReason({ contents }: UnannouncedReturnView, language: Language): string {
  return wordsOf(language, 'parcels')('reason', { contents })
}

/** Why the policy refuses it, a sentence each. */
export function refusalWords({ reasons, policyVersion }: Decision, language: Language): string[] {
  const version = policyVersions.find(({ id }) => id === policyVersion)
  if (!version) return []
  return reasons.filter(({ effect }) => effect === 'denies').map(({ code }) => reasonWords(code, version, language).says)
}
