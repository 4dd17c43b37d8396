import { policyVersions } from '#app/domain/policy/versions.ts'
import type { Clause } from '#app/domain/policy/decision.ts'
import type { ClauseTranslation } from '#app/wording/policy/clause-translation.ts'
import type { LanguageWords } from '#app/wording/shared/language-words.ts'
import { wordsIn } from '#app/wording/shared/languages.ts'

/** A letter that looks like each one and is none of ASCII: what is left in plain letters was said by no folder of words. */
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'áƀçđéƒğĥíĵķłɱñóþʠřšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓÞǪŘŠŢÚṼŴẊÝŽ'

/** A word in accents, in brackets, and half as long again: as a long language would have it. */
function pseudoWord(word: string): string {
  const letters = Array.from(word, (letter) => accented[plain.indexOf(letter)] ?? letter).join('')
  return `[${letters}${'·'.repeat(Math.ceil(word.length * 0.4))}]`
}

function pseudoText(text: string): string {
  return text.replace(/[A-Za-z]+/g, pseudoWord)
}

/** What a function of words says of what it was given, which is left as it is. */
function pseudoSaid(said: string, given: readonly unknown[]): string {
  const kept = given.flatMap((each) => (typeof each === 'string' && /[A-Za-z]/.test(each) ? [each] : []))
  const [first, ...rest] = kept
  if (first === undefined) return pseudoText(said)
  return said
    .split(first)
    .map((part) => pseudoSaid(part, rest))
    .join(first)
}

/** A message of ICU, its names, choices and tags as they are; `{days|day|days}` of the policy's sentences too. */
function pseudoMessage(message: string): string {
  let at = 0
  return text()

  function text(): string {
    let said = ''
    let from = at
    const take = () => {
      said += pseudoText(message.slice(from, at))
    }
    while (at < message.length && message[at] !== '}') {
      const tag = /^<\/?\w+>/.exec(message.slice(at))?.[0]
      if (message[at] !== '{' && tag === undefined) {
        at += 1
        continue
      }
      take()
      said += tag ?? argument()
      if (tag !== undefined) at += tag.length
      from = at
    }
    take()
    return said
  }

  function argument(): string {
    const head = /^\{\s*\w+\s*(,\s*(select|plural|selectordinal)\s*,)?/.exec(message.slice(at))
    const [opening = '{', chooses] = head ?? []
    const start = at
    at += opening.length
    if (chooses === undefined) {
      at = message.indexOf('}', at) + 1
      const [name = '', ...forms] = message.slice(start, at).slice(1, -1).split('|')
      return `{${[name, ...forms.map(pseudoText)].join('|')}}`
    }
    let said = opening
    for (;;) {
      const key = /^\s*(=?\w+)?\s*/.exec(message.slice(at))?.[0] ?? ''
      said += key
      at += key.length
      if (message[at] !== '{') break
      at += 1
      said += `{${text()}}`
      at += 1
    }
    at += 1
    return `${said}}`
  }
}

/** The same tree with every sentence in it in the pseudo-language. */
function pseudoTree<Tree>(tree: Tree): Tree
function pseudoTree(tree: unknown): unknown {
  if (typeof tree === 'string') return pseudoMessage(tree)
  if (Array.isArray(tree)) return tree.map((each) => pseudoTree(each as unknown))
  if (typeof tree === 'function') return (...given: readonly unknown[]) => pseudoAnswer(Reflect.apply(tree, null, given), given)
  if (typeof tree !== 'object' || tree === null) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, pseudoTree(value as unknown)]))
}

function pseudoAnswer(answer: unknown, given: readonly unknown[]): unknown {
  if (Array.isArray(answer)) return answer.map((each) => pseudoAnswer(each, given))
  return typeof answer === 'string' ? pseudoSaid(answer, given) : answer
}

/** Every clause that a version of the policy has, as a translation. */
function pseudoClauses(): Readonly<Partial<Record<Clause, ClauseTranslation>>> {
  const clauses = policyVersions.flatMap((version) => version.clauses)
  return Object.fromEntries(clauses.map(({ clause, text, reading }) => [clause, pseudoTree({ text, reading })]))
}

/** What the runtime writes of days in papers has no letter of ASCII in it. */
const withoutLetters = { us: 'ja-JP', elsewhere: 'ja-JP' }

/** A language that is made from English: everything that a folder of words says, and nothing that it does not. */
function pseudoLanguage(): LanguageWords {
  const english = wordsIn('en')
  const { statutory, policy, legal, ...said } = english
  const words = pseudoTree({ ...said, statutory: { ...statutory }, policy: { ...policy, clauses: null }, legal })
  return {
    ...words,
    formats: { ...words.formats, documentLocales: withoutLetters, decimal: '.', thousands: ',' },
    policy: { ...words.policy, clauses: pseudoClauses() },
  }
}

/** From now on the portal speaks the pseudo-language instead of German, in this process. */
export function speakPseudoInsteadOfGerman(): void {
  Object.assign(wordsIn('de'), pseudoLanguage())
}
