import { spawnSync } from 'node:child_process'

import { expect, test } from 'vitest'

/** What a process writes that logs one event with the given text, line by line. */
function logged(text: string): string[] {
  const script = `import { openLog } from '#app/infra/log.ts'
    openLog('info', 'test').info({ userAgent: process.env.TEXT, email: 'a@b.test', token: 'secret-token' }, 'a request')`
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    encoding: 'utf8', env: { ...process.env, TEXT: text },
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
