let last = 0

/** Now, and later than the time before: what a shop tells again is newer, even where this machine's clock was set back in between. */
export function nextTelling(): string {
  last = Math.max(Date.now(), last + 1)
  return new Date(last).toISOString()
}
