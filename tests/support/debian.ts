import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Another installation on the same machine is waited for: apt gives up at once where its lists or packages are locked. */
const waiting = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3']

/** Installs one of Debian's packages where we are root on Debian; what went wrong is left to the caller to notice. */
export function installDebianPackage(name: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', [...waiting, 'update', '-qq'], { env, timeout: 600_000 })
  spawnSync('apt-get', [...waiting, 'install', '-y', '-qq', '--no-install-recommends', name], { env, timeout: 900_000 })
}
