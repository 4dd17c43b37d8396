type Cell = string | number | null

/**
 * Rows as CSV (RFC 4180, with a mark so that spreadsheets read it as UTF-8). A text that a spreadsheet would take for
 * a formula gets an apostrophe in front; numbers of our own stay numbers.
 */
export function csvOf(rows: ReadonlyArray<readonly Cell[]>): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

function cellOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  // The sign may also stand behind spaces, or be one of the wide ones of East Asia.
  const safe = /^[\s\u0000]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A file to keep, for nobody's cache. */
export function fileResponse(text: string, type: 'text/csv' | 'application/json', fileName: string): Response {
  return new Response(text, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
