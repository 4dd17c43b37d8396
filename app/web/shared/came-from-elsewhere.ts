/**
 * Whether the browser says that another site or app sent it here. It then leaves out cookies that are
 * `SameSite=Strict`, so that nobody can be told from their absence. A browser that says nothing is taken at its word.
 */
export function cameFromElsewhere(request: Request): boolean {
  const site = request.headers.get('Sec-Fetch-Site')
  return site === 'cross-site' || site === 'same-site'
}
