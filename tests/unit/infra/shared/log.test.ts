import { spawnSync } from 'node:child_process'

import { expect, test } from 'vitest'

/** What a process writes that logs one event with the given text, line by line. */
function logged(text: string): string[] {
  const script = `import { openLog } from '#app/infra/shared/log.ts'
    openLog('info', 'test').info({ userAgent: process.env.TEXT, email: 'a@b.test', token: 'secret-token' }, 'a request')`
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, TEXT: text },
  })
  return run.stdout.split('\n').filter((line) => line !== '')
}

test('W11 line breaks and controls that a browser sends stay in one encoded line of the log', () => {
  const text = 'x\r\n{"level":60,"msg":"FAKE"}\u2028\u001b[2J'
  const lines = logged(text)
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toMatch(/[\r\u001b]/)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 30, msg: 'a request', userAgent: text, email: '[hidden]', token: '[hidden]' })
})

test('L2 what has the shape of a token is in no line, not in the words of a fault either', () => {
  const token = 'Zq3v_0aB-xY7kLmN9pQrStUvWxYz0123456789AbCdE'
  const script = `import { openLog } from '#app/infra/shared/log.ts'
    const log = openLog('info', 'test')
    log.error({ err: new Error('No route matches URL "/staff/enrol/${token}/x"'), page: '/staff/enrol/${token}' }, 'a request failed')`
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(run.stdout).toContain('/staff/enrol/[hidden]/x')
  expect(run.stdout).not.toContain(token)
})

test('L2 what a carrier is asked with is in no line, however deep it lies and however it came there', () => {
  const script = `import { openLog } from '#app/infra/shared/log.ts'
    const us = { carrier: 'easypost', key: 'EZAK-secret-1', webhookSecret: 'hook-secret-2' }
    const log = openLog('info', 'test')
    log.info({ us, carriers: { us, de: { secret: 'other-secret-3' } }, key: us.key, authorization: 'Basic EZAK-secret-1' }, 'asked')`
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(run.stdout).toContain('easypost')
  expect(run.stdout).not.toMatch(/secret-\d/)
})
