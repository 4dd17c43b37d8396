import type { Language } from '#app/domain/shared/stores.ts'

/** The forms of a word by CLDR's categories: English has one and other; Polish one, few, many and other. */
export type PluralForms<Form = string> = Readonly<{ other: Form } & Partial<Record<Intl.LDMLPluralRule, Form>>>

const rules = new Map<Language, Intl.PluralRules>()

/** The form that a language uses for a number; `other` where it is not given. */
export function pluralForm<Form>(count: number, forms: PluralForms<Form>, language: Language): Form {
  const known = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, known)
  return forms[known.select(count)] ?? forms.other
}
