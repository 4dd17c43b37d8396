import type { CodeVerdict } from '#app/usecases/sign-in/try-code.ts'

type Because = Extract<CodeVerdict, { right: false }>['because']

type Answer = Readonly<{ status: 422 | 429; words: 'notACode' | 'wrong' | 'slowDown' | 'busy' }>

const answers: Readonly<Record<Because, Answer>> = {
  'not-a-code': { status: 422, words: 'notACode' },
  wrong: { status: 422, words: 'wrong' },
  'slow-down': { status: 429, words: 'slowDown' },
  busy: { status: 429, words: 'busy' },
}

/** What a code that opens nothing is answered with. */
export function codeProblem(because: Because): Answer {
  return answers[because]
}
