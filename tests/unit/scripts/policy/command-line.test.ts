import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { statutoryRights } from '#app/domain/statutory/statutory-rights.ts'
import { arbitraryFacts, seed } from '#tests/unit/domain/policy/arbitrary-facts.ts'
import { cents, facts, line, unshipped } from '#tests/unit/domain/policy/facts-builder.ts'
import { preview, previewLines } from '#scripts/policy/preview.ts'

function collected() {
  const parts: string[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      parts.push(chunk.toString())
      done()
    },
  })
  return { stream, text: () => parts.join('') }
}

async function lines(...chunks: readonly (string | Buffer)[]) {
  const output = collected()
  const exitCode = await previewLines(Readable.from(chunks, { objectMode: true }), output.stream, { law: true })
  return { exitCode, text: output.text() }
}

const given = JSON.stringify(facts('return'))
/** The shop's decision to the byte, and after its keys what the law grants where it grants something. */
function answerTo(asked: PolicyFacts): string {
  const decision = decide(asked)
  const statutory = statutoryRights(asked, decision)
  return `${JSON.stringify(statutory ? { ...decision, statutory } : decision)}\n`
}

const answer = answerTo(facts('return'))

test('beside the decision stands what the law grants, and nothing where it grants nothing', async () => {
  const abroad = facts('return', { order: { shipTo: 'CH' } })
  const { text } = await lines(`${given}\n${JSON.stringify(abroad)}`)
  const [here, there] = text.trimEnd().split('\n')
  expect(here).toBe(
    `${JSON.stringify(decide(facts('return'))).slice(0, -1)},"statutory":{"country":"DE","timeZone":"Europe/Berlin","withdrawal":` +
      '{"outcome":"open","reasons":["within_period"],"source":"BGB §§ 312g, 355–357a","days":14,"startsOn":"2026-03-06",' +
      '"deadline":"2026-03-20T22:59:59.999Z","deduction":"loss_of_value",' +
      '"lines":[{"lineId":"L1","quantity":1,"paid":{"amountMinor":349900,"currency":"EUR"}}],"delivery":{"amountMinor":0,"currency":"EUR"},' +
      '"refund":{"amountMinor":349900,"currency":"EUR"},"returnShipping":{"payer":"customer","amount":null},' +
      '"refundBy":"2026-04-03T21:59:59.999Z","sendBackBy":"2026-04-07T21:59:59.999Z","refundMayWaitFor":["goods","proof_of_sending"]},"guarantee":null,"comparison":{"better":"statutory",' +
      '"differences":[{"about":"refund","shop":{"amountMinor":244930,"currency":"EUR"},' +
      '"statutory":{"amountMinor":349900,"currency":"EUR"},"better":"statutory"},{"about":"fee","shop":{"amountMinor":104970,"currency":"EUR"},"rate":"0.30",' +
      '"statutory":{"amountMinor":0,"currency":"EUR"},"better":"statutory"},{"about":"deadline","shop":"2026-03-21T22:59:59.999Z",' +
      '"statutory":"2026-03-20T22:59:59.999Z","better":"shop"}]}}}',
  )
  expect(there).toBe(JSON.stringify(decide(abroad)))
})

test('preview answers one object with one decision', async () => {
  const [output, errors] = [collected(), collected()]
  expect(await preview(Readable.from([given]), output.stream, errors.stream, { law: true })).toBe(0)
  expect([output.text(), errors.text()]).toEqual([answer, ''])
})

test('preview answers faults on standard error, one a line, and nothing on standard output', async () => {
  const [output, errors] = [collected(), collected()]
  const bad = given.replace('"de"', '"fr"').replace('"mopa"', '"ultra"')
  expect(await preview(Readable.from([bad]), output.stream, errors.stream, { law: true })).toBe(2)
  expect(output.text()).toBe('')
  expect(errors.text()).toBe(
    'store: must be one of us, de, eu\n' + 'order.lines[0].series: must be one of nova, basic, mopa, super, dual, null\n',
  )
})

test.each(['', '{', 'nonsense', '{} {}'])('%j is no JSON, which is a fault too', async (text) => {
  const [output, errors] = [collected(), collected()]
  expect(await preview(Readable.from([text]), output.stream, errors.stream, { law: true })).toBe(2)
  expect([output.text(), errors.text()]).toEqual(['', '$: is not valid JSON\n'])
})

test('--lines answers line by line, in order, a bad line with its faults in its place', async () => {
  const { exitCode, text } = await lines(`${given}\n\n  \n[]\n{"now"\n${given}`)
  expect(text).toBe(`${answer}{"error":["$: must be an object"]}\n{"error":["$: is not valid JSON"]}\n${answer}`)
  expect(exitCode).toBe(2)
})

test('--lines with good lines alone ends with 0, and nothing in is nothing out', async () => {
  expect(await lines(`${given}\r\n${given}\n`)).toEqual({ exitCode: 0, text: answer + answer })
  expect(await lines('')).toEqual({ exitCode: 0, text: '' })
})

test('--lines reads lines and characters that are cut anywhere', async () => {
  const named = given.replace('MOPA-60W', 'Kőszeg\u2028😀')
  const bytes = Buffer.from(`${named}\n${named}\n`)
  const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) => bytes.subarray(at * 7, at * 7 + 7))
  expect((await lines(...chunks)).text).toBe(answer + answer)
})

test('a total beyond the numbers that are exact is printed with its own digits', async () => {
  const dear = (id: string) => line({ id, sku: '"amountMinor":"1"', paid: cents(9_007_199_254_740_991) })
  const order = { ...unshipped, lines: [dear('"amountMinor":"1"'), dear('L2'), dear('L3')] }
  const { exitCode, text } = await lines(JSON.stringify(facts('cancel', { order, selection: [], now: '2026-03-01T10:00:00Z' })))
  expect(text.split('"refund":{"amountMinor":27021597764222973,"currency":"EUR"}')).toHaveLength(3)
  expect(text).toContain('{"lineId":"\\"amountMinor\\":\\"1\\"","quantity":1,')
  expect(exitCode).toBe(0)
})

test('bytes that are no UTF-8 are no JSON, and leave the lines around them as they are', async () => {
  const broken = Buffer.from(given.replace('MOPA', 'MO\u00ffA'), 'latin1')
  const around = Buffer.from(`${given}\n`)
  const { exitCode, text } = await lines(around, broken, Buffer.from('\n'), around)
  expect([exitCode, text]).toEqual([2, `${answer}{"error":["$: is not valid JSON"]}\n${answer}`])
  expect((await lines(Buffer.concat([around, broken, Buffer.from('\n'), around]))).text).toBe(text)
  const [output, errors] = [collected(), collected()]
  expect(await preview(Readable.from([broken]), output.stream, errors.stream, { law: true })).toBe(2)
  expect([output.text(), errors.text()]).toEqual(['', '$: is not valid JSON\n'])
})

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(options: readonly string[], input: string, env: Readonly<Record<string, string>> = {}) {
  const argv = ['--import', 'tsx', 'scripts/policy.ts', ...options]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
  })
  return { status, stdout, stderr }
}

test('a decision depends neither on the time zone nor on the language of the process', () => {
  const many = fc.sample(arbitraryFacts, { seed, numRuns: 2000 })
  const input = many.map((each) => JSON.stringify(each)).join('\n')
  const expected = many.map(answerTo).join('')
  for (const env of [
    { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' },
    { TZ: 'America/St_Johns', LC_ALL: 'tr_TR' },
  ]) {
    expect(run(['preview', '--lines'], input, env)).toEqual({ status: 0, stdout: expected, stderr: '' })
  }
}, 30_000)

test('the law stands beside the decision unless it is left out, and the decision is then the whole answer, one by one and by line', () => {
  const alone = `${JSON.stringify(decide(facts('return')))}\n`
  expect(run(['preview'], given).stdout).toBe(answer)
  expect(run(['preview', '--no-law'], given).stdout).toBe(alone)
  expect(run(['preview', '--no-law', '--lines'], `${given}\n${given}`).stdout).toBe(alone + alone)
  expect(run(['preview', '--law'], given)).toMatchObject({ status: 2, stdout: '' })
}, 30_000)

test('versions and explain answer, and an unknown command is told how', () => {
  expect(run(['versions'], '').stdout).toBe('em-smart/1\t2026-01-01T00:00:00.000Z\tand all before\n')
  const explained = run(['explain', '--lang', 'de'], given).stdout
  expect(explained).toMatch(/^Artikel zurückgeben: möglich\n/)
  expect(explained).toMatch(/\n\nIhre gesetzlichen Verbraucherrechte \(Deutschland\)\nWiderrufsrecht: Sie können den Vertrag widerrufen\n/)
  const unknown = run(['decide'], '')
  expect([unknown.status, unknown.stdout]).toEqual([2, ''])
  expect(unknown.stderr).toMatch(/^Usage: /)
}, 30_000)

test('simulate counts who gains and who loses in a file of facts', () => {
  const draft = join(folder, 'draft.json')
  const file = join(folder, 'facts.jsonl')
  writeFileSync(draft, '{"id": "draft/2", "returns": {"windowDays": 10}}')
  writeFileSync(file, `${given}\n${JSON.stringify(facts('refuse'))}\n`)
  const table = run(['simulate', '--version', draft, '--facts', file], '')
  expect(table.stdout).toBe(
    [
      'Draft draft/2',
      '        decided  gain  lose  differ  refunds USD  refunds EUR',
      'refuse        1     0     1       0        $0.00        €0.00',
      'return        1     0     1       0        $0.00   −€2,449.30',
      'total         2     0     2       0        $0.00   −€2,449.30',
      'line 1: return loses, eligible → ineligible',
      'line 2: refuse loses, ineligible → ineligible',
      '',
    ].join('\n'),
  )
  expect(table.stderr).toBe('2 decided\n')
  const json = run(['simulate', '--version', draft, '--facts', file, '--json'], '')
  expect(JSON.parse(json.stdout)).toMatchObject({ draft: 'draft/2', total: { decided: 2, loses: 2 }, statutory: { before: 2, after: 2 } })
}, 30_000)
