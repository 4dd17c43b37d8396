import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import express from 'express'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { acceptCspReports } from '#app/web/guard/csp-reports.ts'
import { pathPattern } from '#app/web/guard/path-pattern.ts'
import { reportBudget } from '#app/web/guard/report-budget.ts'

const lines: string[] = []
const app = express()
app.set('trust proxy', 1)
const server = createServer(app)
let at: string

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  acceptCspReports(app, pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) }), 'https://portal.example')
})
afterAll(() => void server.close())

async function report(page: string, blocked = 'inline', from = '203.0.113.1'): Promise<number> {
  const body = JSON.stringify({ 'csp-report': { 'document-uri': page, 'effective-directive': 'script-src-elem', 'blocked-uri': blocked } })
  return (await fetch(`${at}/csp-report`, { method: 'POST', body, headers: { 'X-Forwarded-For': from } })).status
}

const token = 'Zq3v_0aB-xY7kLmN9pQrStUvWxYz0123456789AbCdE'

test('L2 a report names the page and what was stopped as patterns, never a token, an id or a number of theirs', async () => {
  await report(`https://portal.example/staff/enrol/${token}?x=${token}`, `https://portal.example/staff/enrol/${token}`)
  await report('https://portal.example/cases/EMR-2026-000123', 'https://evil.example/steal?what=me')
  await report('https://portal.example/orders/6f1c5a52-7e55-4d2b-9c9a-0a5f7e1d2c3b.data', 'data')
  const said = lines.splice(0).map((line) => JSON.parse(line) as Readonly<Record<string, string>>)
  expect(said.map(({ page, blocked }) => [page, blocked])).toEqual([
    ['/staff/enrol/:', '/staff/enrol/:'],
    ['/cases/:', 'https://evil.example'],
    ['/orders/:', 'data'],
  ])
  expect(JSON.stringify(said)).not.toContain(token)
})

test('what is no report about a page of ours leaves no line', async () => {
  for (const page of ['https://evil.example/x', 'nothing', '']) expect(await report(page, 'inline', '203.0.113.2')).toBe(204)
  expect(lines).toEqual([])
})

test('W06 a network that forges reports uses up its own budget and nobody else’s', async () => {
  const forged = await Promise.all(Array.from({ length: 60 }, () => report('https://portal.example/sign-in', 'inline', '198.51.100.9')))
  expect(forged.filter((status) => status === 204)).toHaveLength(10)
  expect(await report('https://portal.example/orders', 'inline', '198.51.100.10')).toBe(204)
})

test('a budget is each network’s own, below one for all, for a time', () => {
  const mayTake = reportBudget({ each: 2, all: 5, networks: 10, per: 1_000 })
  expect(['a', 'a', 'a', 'b'].map((network) => mayTake(network, 0))).toEqual([true, true, false, true])
  expect(['c', 'd', 'e'].map((network) => mayTake(network, 999))).toEqual([true, true, false])
  expect(mayTake('a', 1_000)).toBe(true)
})

test('of more networks than are remembered the longest known is forgotten', () => {
  const mayTake = reportBudget({ each: 1, all: 100, networks: 2, per: 1_000 })
  expect(['a', 'b', 'b', 'c', 'a'].map((network) => mayTake(network, 0))).toEqual([true, true, false, true, true])
})

test('a path keeps the words of ours', () => {
  expect(pathPattern('/staff/orders/unmatched/17')).toBe('/staff/orders/unmatched/:')
  expect(pathPattern('/orders.data')).toBe('/orders.data')
  expect(pathPattern('/')).toBe('/')
  expect(pathPattern(`/a/${'x'.repeat(25)}/${'a/'.repeat(20)}`)).toBe('/a/:/a/a/a/a/a/a')
})
