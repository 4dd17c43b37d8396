import { type ChildProcess, fork } from 'node:child_process'

import { openCode } from '#app/infra/mail/sealed-code.ts'
import { sign } from '#app/infra/shared/sealing.ts'
import type { Pool } from 'pg'

import type { Answered, Post } from './clients.ts'
import { benchSettings } from './settings.ts'

/** One way to sign people in by an emailed code, in a process of its own. */
export type Stack = Readonly<{
  name: string
  port: number
  ask: (email: string, turn: number) => Post
  /** The codes that went out since the last time, by address. */
  codes: () => Promise<ReadonlyMap<string, string>>
  enter: (email: string, code: string, asked: Answered, turn: number) => Post
  stop: () => void
}>

const origin = 'http://localhost:4000'

/** Each turn comes from a network of its own, so that only what a customer meets is measured. */
function headersOf(turn: number, type: string): Record<string, string> {
  const address = `10.${(turn >> 16) & 255}.${(turn >> 8) & 255}.${turn & 255}`
  return { Host: 'localhost:4000', Origin: origin, 'Content-Type': type, 'X-Forwarded-For': address, 'User-Agent': 'bench' }
}

const form = 'application/x-www-form-urlencoded'
const formOf = (fields: Record<string, string>) => new URLSearchParams(fields).toString()

type Told = Readonly<{ port?: number; codes?: ReadonlyArray<readonly [string, string]> }>

async function start(path: string, databaseUrl: string): Promise<{ child: ChildProcess; port: number }> {
  const child = fork(path, { execArgv: ['--import', 'tsx'], env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl } })
  const { port } = await told(child)
  if (port === undefined) throw new Error(`${path} did not say its port`)
  return { child, port }
}

function told(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Told))
    child.once('exit', (status) => reject(new Error(`a server of the bench ended with ${String(status)}`)))
  })
}

async function codesOf(child: ChildProcess): Promise<ReadonlyMap<string, string>> {
  const answer = told(child)
  child.send('codes')
  return new Map((await answer).codes)
}

export async function startPortal(databaseUrl: string, pool: Pool): Promise<Stack> {
  const { child, port } = await start('bench/sign-in/serve-portal.ts', databaseUrl)
  const { sealingKey } = benchSettings(databaseUrl)
  return {
    name: 'portal',
    port,
    stop: () => child.disconnect(),
    ask: (email, turn) => ({ path: '/sign-in', headers: headersOf(turn, form), body: formOf({ email }), expect: 303 }),
    codes: async () => {
      const { rows } = await pool.query<{ to: string; sealed: Buffer }>(
        `SELECT to_address AS to, sealed FROM mail WHERE sealed IS NOT NULL`,
      )
      return new Map(rows.map(({ to, sealed }) => [to, openCode(sealingKey, sealed) ?? '']))
    },
    enter: (_email, code, { cookies }, turn) => {
      const [login = ''] = cookies.map((cookie) => cookie.split(';')[0] ?? '')
      const flow = /^login=([\w-]{43})\./.exec(login)?.[1] ?? ''
      // As the page of the code would have it.
      const token = sign(sealingKey, 'form', JSON.stringify(['sign-in-code', 'flow', flow])).toString('base64url')
      return {
        path: '/sign-in/code',
        body: formOf({ intent: 'enter', token, code }),
        expect: 303,
        headers: { ...headersOf(turn, form), Cookie: login },
      }
    },
  }
}

export async function startBetterAuth(databaseUrl: string): Promise<Stack> {
  const { child, port } = await start('bench/sign-in/serve-better-auth.ts', databaseUrl)
  const post = (path: string, turn: number, body: object): Post => ({
    path: `/api/auth/${path}`,
    headers: headersOf(turn, 'application/json'),
    body: JSON.stringify(body),
    expect: 200,
  })
  return {
    name: 'better-auth 1.7.25 email-otp',
    port,
    stop: () => child.disconnect(),
    codes: () => codesOf(child),
    ask: (email, turn) => post('email-otp/send-verification-otp', turn, { email, type: 'sign-in' }),
    enter: (email, code, _asked, turn) => post('sign-in/email-otp', turn, { email, otp: code }),
  }
}

export async function startBare(databaseUrl: string): Promise<Stack> {
  const { child, port } = await start('bench/sign-in/serve-bare.ts', databaseUrl)
  const post = (path: string, turn: number, fields: Record<string, string>): Post => ({
    path,
    headers: headersOf(turn, form),
    body: formOf(fields),
    expect: 200,
  })
  return {
    name: 'bare statements behind express',
    port,
    stop: () => child.disconnect(),
    codes: () => codesOf(child),
    ask: (email, turn) => post('/request', turn, { email }),
    enter: (email, code, _asked, turn) => post('/verify', turn, { email, code }),
  }
}

/** A post to an action that does nothing, in the portal's own process. */
export function emptyPost(path: string, turn: number): Post {
  return { path, headers: headersOf(turn, form), body: formOf({ intent: 'enter', code: '12345678' }), expect: 303 }
}
