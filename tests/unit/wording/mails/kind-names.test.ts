import { caseKinds } from '#app/domain/cases/case-kind.ts'
import { expect, test } from 'vitest'

import { mailWords } from '#app/wording/mails/mail-words.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'

test('in German a mail calls the kind of a request as its page does', () => {
  const page = wordsOf('de', 'cases')
  const mail = mailWords('de').frame.requestKind
  expect(caseKinds.map((kind) => mail[kind])).toEqual(caseKinds.map((kind) => page(`kinds.${kind}`)))
})
