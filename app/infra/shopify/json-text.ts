export type ParsedJson = Readonly<{ ok: true; value: unknown }> | Readonly<{ ok: false; fault: string }>

/**
 * A number that a double may not hold exactly: one with decimals, an exponent or 16 digits, and what stands
 * before it.
 */
const riskyNumber = /([:[,]\s*)(-?\d+(?:[.eE]|\d{15})[\d.eE+-]*)/g
const quote = 34
const backslash = 92

/**
 * Parses JSON so that no number is rounded: those that a double may not hold exactly (ids beyond 2^53,
 * amounts with decimals) come out as the text they were written in, all others as numbers.
 */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(quoteNumbers(text)) as unknown }
  } catch (fault) {
    return { ok: false, fault: `not valid JSON: ${fault instanceof Error ? shorten(fault.message) : 'unreadable'}` }
  }
}

/**
 * Puts every such number that stands outside a string into quotes; what is no JSON stays no JSON. Strings are
 * walked past only as far as the next candidate.
 */
function quoteNumbers(text: string): string {
  const parts: string[] = []
  let copied = 0
  let outside = 0
  riskyNumber.lastIndex = 0
  for (let found = riskyNumber.exec(text); found; found = riskyNumber.exec(text)) {
    const [all, before = '', digits = ''] = found
    const at = found.index + before.length
    outside = endOfStringsBefore(text, outside, at)
    if (outside > at) {
      riskyNumber.lastIndex = outside
    } else {
      parts.push(text.slice(copied, at), `"${digits}"`)
      copied = found.index + all.length
    }
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(copied)
}

/** The end of the last string that opens before `at`; beyond `at` where that stands inside it. */
function endOfStringsBefore(text: string, from: number, at: number): number {
  let outside = from
  for (let opens = text.indexOf('"', outside); opens >= 0 && opens < at; opens = text.indexOf('"', outside)) {
    outside = endOfString(text, opens)
  }
  return outside
}

function endOfString(text: string, opens: number): number {
  let at = opens + 1
  for (;;) {
    const closes = text.indexOf('"', at)
    if (closes < 0) return text.length
    let escapes = 0
    while (text.charCodeAt(closes - 1 - escapes) === backslash) escapes += 1
    if (escapes % 2 === 0 && text.charCodeAt(closes) === quote) return closes + 1
    at = closes + 1
  }
}

/** V8 quotes the input in some messages; a report needs no page of it. */
function shorten(message: string): string {
  return message.length > 160 ? `${message.slice(0, 160)}…` : message
}
