/** The case numbers that are printed and scanned: `EMR-`, the year, `-`, at least six digits. */
const caseNumberPattern = /^EMR-\d{4}-\d{6,9}$/
/** Document ids and signatures travel in a query: URL-safe characters only, so nothing needs escaping. */
const tokenPattern = /^[A-Za-z0-9_-]{1,64}$/

export type CaseLinkParts = Readonly<{ caseNumber: string; documentId: string; signature: string }>

/** Whether a string is a case number as it stands in codes, links and mails. */
export function isCaseNumber(value: string): boolean {
  return caseNumberPattern.test(value)
}

/**
 * The text the signature of a printed code is computed over. The version prefix keeps a signature made for
 * this purpose from being good for another.
 */
export function caseLinkMessage(caseNumber: string, documentId: string): string {
  return `case-link/1:${caseNumber}:${documentId}`
}

/**
 * The address in the QR code: `<origin>/c/<case number>?d=<document id>&s=<signature>`; nothing personal in
 * it. Throws on parts that would change the address's shape, since they never come from a customer.
 */
export function caseLink(publicOrigin: string, parts: CaseLinkParts): string {
  if (!isCaseLinkParts(parts)) throw new RangeError('A case link needs a case number, a document id and a signature')
  return `${publicOrigin}/c/${parts.caseNumber}?d=${parts.documentId}&s=${parts.signature}`
}

/**
 * The parts of a scanned link, or null where one is missing or malformed; the signature is not yet checked.
 */
export function readCaseLink(caseNumber: string, query: URLSearchParams): CaseLinkParts | null {
  const parts = { caseNumber, documentId: query.get('d') ?? '', signature: query.get('s') ?? '' }
  return isCaseLinkParts(parts) ? parts : null
}

function isCaseLinkParts(parts: CaseLinkParts): boolean {
  return isCaseNumber(parts.caseNumber) && tokenPattern.test(parts.documentId) && tokenPattern.test(parts.signature)
}
