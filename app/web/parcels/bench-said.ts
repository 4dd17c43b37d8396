import type { BenchSaid } from '#app/usecases/parcels/keep-at-bench.ts'

/** Where the bench goes on after a scan or a button; its address names what came of it, so that the page says so without script too. */
export function afterBench(number: string, said: BenchSaid, inHand: string | null): string {
  const at = `/staff/cases/${number}/bench`
  const still = inHand === null ? {} : { line: inHand }
  switch (said.kind) {
    case 'nothing':
      return address(at, { said: 'kept', ...still })
    case 'here':
      return address(at, { said: 'here', ...still })
    case 'counted':
    case 'no-serial':
      return address(at, { said: said.kind, line: said.lineId })
    case 'read':
      return address(at, { said: 'read', line: said.lineId, serial: said.serial })
    case 'case':
      return address(`/staff/cases/${said.number}/bench`, said.stale ? { stale: 'yes' } : {})
    case 'cases':
      return address('/staff/bench', { code: said.code })
    case 'nobodys':
      return address('/staff/parcels', { code: said.code })
    case 'unknown':
      return address(at, { unknown: said.code, ...still })
  }
}

function address(path: string, asked: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(asked).toString()
  return query === '' ? path : `${path}?${query}`
}

/** What the address says, as far as it can be true. */
export function saidIn(request: Request) {
  const asked = new URL(request.url).searchParams
  return {
    what: asked.get('said'),
    lineId: asked.get('line'),
    serial: asked.get('serial'),
    unknown: asked.get('unknown')?.slice(0, 60) ?? null,
  }
}
