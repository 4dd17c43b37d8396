/** Which field a template is for; `any` fits all of them. */
export const templatePurposes = ['decline', 'ask', 'message', 'any'] as const
export type TemplatePurpose = (typeof templatePurposes)[number]

/** What a template may have in braces, filled in from the case. */
export const placeholders = ['name', 'case', 'order', 'items', 'date', 'staff'] as const
export type Placeholder = (typeof placeholders)[number]

const named = /\{([^{}]*)\}/g

/** What in braces is no placeholder, or an open or closed brace that stands alone: such a text is not kept. */
export function wrongPlaceholders(text: string): string[] {
  const wrong = [...text.matchAll(named)].flatMap(([all, word = '']) => (isPlaceholder(word) ? [] : [all]))
  const lone = text.replace(named, '').match(/[{}]/g) ?? []
  return [...new Set([...wrong, ...lone])]
}

/** The text with what the case says; a placeholder of which nothing is known stays, for staff to see. */
export function filled(text: string, values: Readonly<Record<Placeholder, string | null>>): string {
  return text.replace(named, (all, word: string) => (isPlaceholder(word) ? (values[word] ?? all) : all))
}

function isPlaceholder(word: string): word is Placeholder {
  return placeholders.some((known) => known === word)
}
