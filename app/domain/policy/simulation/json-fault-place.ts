/** Where a text stops being JSON, as `line 2, column 14`; the parser itself does not always tell. */
export function jsonFaultPlace(text: string): string {
  let whole = 0
  let broken = text.length + 1
  while (broken - whole > 1) {
    const middle = Math.floor((whole + broken) / 2)
    if (isBroken(text.slice(0, middle))) broken = middle
    else whole = middle
  }
  const before = text.slice(0, whole).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}

/** Whether no more text could make it JSON; one that only ends too early is not broken. */
function isBroken(start: string): boolean {
  try {
    JSON.parse(start)
    return false
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : ''
    if (/Unexpected end|Unterminated/.test(message)) return false
    return Number(/position (\d+)/.exec(message)?.[1] ?? -1) !== start.length
  }
}
