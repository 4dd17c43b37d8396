import { isLanguage, type Language } from '#app/domain/shared/stores.ts'

/** The language tags a browser asks for, the best first; broken ones are passed over. */
export function acceptedTags(header: string | null): string[] {
  if (header === null || header.length > 1_000) return []
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find((text) => text !== undefined)
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ tag, weight }) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag)
}

/** The first language of ours that a browser asks for, or null. */
export function acceptedLanguage(header: string | null): Language | null {
  for (const tag of acceptedTags(header)) {
    const language = tag.slice(0, 2).toLowerCase()
    if (tag.length === 2 || tag[2] === '-') {
      if (isLanguage(language)) return language
    }
  }
  return null
}

/** The country of the first tag that names or implies one: `de-AT` is AT, `fr` is FR, `en` is US. */
export function acceptedCountry(header: string | null): string | null {
  const [first] = acceptedTags(header)
  if (first === undefined) return null
  try {
    return new Intl.Locale(first).maximize().region ?? null
  } catch {
    return null
  }
}
