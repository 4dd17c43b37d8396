import { expect, test } from 'vitest'

import { type SaidView, withFiles } from '#app/views/messages/conversation-page-view.ts'

type Sent = Parameters<typeof withFiles>[1][number]

const known = { store: 'de', language: 'en' } as const
const said: SaidView = { id: 'm', by: 'staff', staffName: null, step: null, text: 'A photo, please', at: '2026-03-10T12:00:00Z', when: '' }

const file = (id: string, createdAt: string, change: Partial<Sent> = {}): Sent => ({
  id,
  item: 'damage',
  lineId: null,
  name: `${id}.jpg`,
  format: 'jpeg',
  kind: 'photo',
  state: 'clean',
  fault: null,
  received: 10,
  bytes: 10,
  width: 1,
  height: 1,
  seconds: null,
  uploadKey: id,
  createdAt,
  ...change,
})

const told = (files: readonly Sent[]) => withFiles([said], files, known).map(({ id, files: own }) => own?.map(({ name }) => name) ?? id)

test('what was sent stands in the conversation at the time it came, together where it came together', () => {
  expect(told([file('b', '2026-03-10T12:20:00Z'), file('a', '2026-03-10T12:01:00Z'), file('c', '2026-03-10T11:00:00Z')])).toEqual([
    ['c.jpg'],
    'm',
    ['a.jpg', 'b.jpg'],
  ])
})

test('what came more than half an hour after the last stands by itself', () => {
  expect(told([file('a', '2026-03-10T12:01:00Z'), file('b', '2026-03-10T12:31:00Z'), file('c', '2026-03-10T13:01:00.001Z')])).toEqual([
    'm',
    ['a.jpg', 'b.jpg'],
    ['c.jpg'],
  ])
})

test('what is still being checked, was refused, or was taken by staff is no part of it', () => {
  expect(
    told([file('a', said.at, { state: 'scanning' }), file('b', said.at, { state: 'rejected' }), file('c', said.at, { item: 'finding' })]),
  ).toEqual(['m'])
})
