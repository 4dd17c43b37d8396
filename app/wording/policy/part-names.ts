import type { Component, ProhibitedAction } from '#app/domain/policy/facts.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { wordsIn } from '../shared/languages.ts'

export function componentName(component: Component, language: Language): string {
  return wordsIn(language).policy.parts.components[component]
}

/** As a customer who has done it would say it. */
export function prohibitedActionName(action: ProhibitedAction, language: Language): string {
  return wordsIn(language).policy.parts.prohibitedActions[action]
}
