import type { Language } from '#app/domain/shared/stores.ts'

import { accessibility as accessibilityDe } from './de/accessibility.ts'
import { cookies as cookiesDe } from './de/cookies.ts'
import { disposal as disposalDe } from './de/disposal.ts'
import { frame as frameDe } from './de/frame.ts'
import { privacy as privacyDe } from './de/privacy.ts'
import { withdrawal as withdrawalDe } from './de/withdrawal.ts'
import { accessibility } from './en/accessibility.ts'
import { cookies } from './en/cookies.ts'
import { disposal } from './en/disposal.ts'
import { frame } from './en/frame.ts'
import { privacy } from './en/privacy.ts'
import { withdrawal } from './en/withdrawal.ts'

const english = { frame, accessibility, cookies, disposal, privacy, withdrawal }
export type LegalWords = typeof english

const german: LegalWords = {
  frame: frameDe,
  accessibility: accessibilityDe,
  cookies: cookiesDe,
  disposal: disposalDe,
  privacy: privacyDe,
  withdrawal: withdrawalDe,
}

/** The portal's own sentences of the legal pages; browsers never load them. */
export function legalWords(language: Language): LegalWords {
  return language === 'de' ? german : english
}
