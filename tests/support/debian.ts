import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs one of Debian's packages where we are root on Debian; what went wrong is left to the caller to notice. */
export function installDebianPackage(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { env, timeout: 300_000 })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, timeout: 600_000 })
}
