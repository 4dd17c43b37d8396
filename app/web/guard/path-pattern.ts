/**
 * A path without what stands in it: words of ours stay, and what names or opens something becomes `:`. A token of an
 * enrolment link, a number of a request and an id are no such words.
 */
export function pathPattern(path: string): string {
  const parts = path.split('/').slice(1, 9)
  return `/${parts.map((part) => (/^[a-z][a-z-]{0,23}(?:\.data)?$/.test(part) || part === '' ? part : ':')).join('/')}`
}
