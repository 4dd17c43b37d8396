/**
 * What a search engine may find: the way in, the policies, the legal pages and the declaration of withdrawal. All else is about one
 * person, or leads to it. `public/robots.txt` says the same to those who ask before they read; a test holds both together.
 */
const found = /^\/(sign-in|withdraw|policy\/(returns|warranty)|legal(\/[a-z]+\/[a-z-]+)?)?$/

/** Whether the page at a path (`/policy/returns`, without its query) may stand in a search engine's list. */
export function mayBeFound(path: string): boolean {
  return found.test(path)
}
