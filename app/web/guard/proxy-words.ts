import type { Settings } from '#app/infra/shared/settings.ts'

/** What the settings about a proxy mean for this process, for the log line of its start: a wrong one shows nowhere else. */
export function proxyWords({ trustProxy, countryHeader }: Pick<Settings, 'trustProxy' | 'countryHeader'>): string {
  if (!trustProxy) {
    return 'TRUST_PROXY=no: a visitor is who connects, X-Forwarded-For is not read. Behind a proxy all visitors would share one budget of sign-in codes: set TRUST_PROXY=yes there'
  }
  const country = countryHeader === null ? 'no header tells a country' : `${countryHeader} tells a visitor's country`
  return `TRUST_PROXY=yes: the last address in X-Forwarded-For is the visitor, ${country}. Whoever reaches this port without the proxy can be anybody: set HOST or a firewall so that only the proxy can`
}
