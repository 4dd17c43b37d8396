import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from '../shared/languages.ts'
import type { DecisionWords } from './worded-decision.ts'

export function decisionWords(language: Language): DecisionWords {
  return wordsIn(language).policy.decision
}
