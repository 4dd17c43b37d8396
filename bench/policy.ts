import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { decide } from '#app/domain/policy/decide.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import { jsonRulesEngine } from './policy/json-rules.ts'
import { mixedFacts } from './policy/mixed-facts.ts'
import { returnQuestion, type ReturnQuestion } from './policy/return-question.ts'
import { zenEngine } from './policy/zen.ts'

const seed = 20_260_320
const count = 100_000
const turns = 5
const inFlight = 16
/** Peers are slower, so they get a part of the file; the rate is what counts. */
const peerCount = 20_000

/** Whole decisions of a mixed file against general rule engines that decide the return rule alone. */
export async function measurePolicy(): Promise<string> {
  const facts = mixedFacts(count, seed)
  const returns = facts.filter(({ action }) => action === 'return')
  const questions = returns.map(returnQuestion)
  const peers = { 'json-rules-engine': jsonRulesEngine(), 'zen-engine': zenEngine() }
  const rates = new Map<string, number[]>()
  const record = (name: string, rate: number) => rates.set(name, [...(rates.get(name) ?? []), rate])

  for (let turn = 0; turn < turns; turn += 1) {
    record('ours, whole decisions, mixed file', decideAll(facts))
    record('ours, whole decisions, returns', decideAll(returns))
    for (const [name, ask] of Object.entries(peers)) record(name, await askAll(ask, questions))
  }
  record('ours, policy -- preview --lines', await previewLines(facts))
  return report(rates)
}

function decideAll(facts: readonly PolicyFacts[]): number {
  const began = performance.now()
  let reasons = 0
  for (const each of facts) reasons += decide(each).reasons.length
  if (reasons === 0) throw new Error('Nothing was decided')
  return perSecond(facts.length, began)
}

type Input = (question: ReturnQuestion) => Promise<unknown>

async function askAll(ask: Input, questions: readonly ReturnQuestion[]): Promise<number> {
  const began = performance.now()
  let next = 0
  const worker = async () => {
    for (let at = next++; at < peerCount; at = next++) {
      const question = questions[at % questions.length]
      if (question) await ask(question)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  return perSecond(peerCount, began)
}

/** The command as anybody runs it: start-up, reading, checking, deciding and printing included. */
async function previewLines(facts: readonly PolicyFacts[]): Promise<number> {
  const input = facts.map((each) => JSON.stringify(each)).join('\n')
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/policy.ts', 'preview', '--lines'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(input)
  let answers = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) answers += 1
  })
  await once(child, 'close')
  if (answers !== facts.length) throw new Error(`${answers} answers to ${facts.length} lines`)
  return perSecond(facts.length, began)
}

function perSecond(done: number, began: number): number {
  return (done / (performance.now() - began)) * 1000
}

function report(rates: ReadonlyMap<string, readonly number[]>): string {
  const medians = [...rates].map(([name, values]) => [name, median(values)] as const)
  const fastestPeer = Math.max(...medians.filter(([name]) => name.endsWith('engine')).map(([, rate]) => rate))
  const lines = medians.map(([name, rate]) => {
    const perS = String(Math.round(rate / 1000) * 1000).padStart(9)
    return `${perS}/s  ${(rate / fastestPeer).toFixed(2).padStart(6)} ×  ${name}`
  })
  const head = `${count} facts, seed ${seed}, median of ${turns}; × the faster peer, ${inFlight} in flight`
  return [head, ...lines].join('\n')
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${await measurePolicy()}\n`)
}
