import { headings, type ClauseText, type PageId, type PolicyVersion } from '#app/domain/policy/version.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { clauseName } from '#app/wording/policy/clause-names.ts'
import type { ClauseTranslation } from '#app/wording/policy/clause-translation.ts'
import { tablesOf } from './page-tables.ts'
import { pageWords } from '#app/wording/policy/page-words.ts'
import type { PolicyClause, PolicyPage, PolicySection } from './policy-page.ts'
import { fillIn } from '#app/wording/policy/policy-values.ts'
import { wordsIn } from '#app/wording/shared/languages.ts'

/** One of the two policy pages from a version's data: all its clauses, with its numbers, in one language. */
export function policyPage(page: PageId, version: PolicyVersion, language: Language): PolicyPage {
  const words = pageWords(language)
  const clauses = version.clauses.filter((each) => each.page === page)
  const sections: PolicySection[] = []
  for (const id of headings) {
    const under = clauses.filter(({ heading }) => heading === id)
    if (under.length === 0) continue
    sections.push({
      id,
      heading: fillIn(words.headings[id], version, language),
      clauses: under.map((clause) => clauseOnPage(clause, version, language)),
    })
  }
  return { title: words.titles[page], versionId: version.id, effectiveFrom: version.effectiveFrom, sections }
}

function clauseOnPage(clause: ClauseText, version: PolicyVersion, language: Language): PolicyClause {
  const { text, reading } = translated(clause, language)
  const [first, ...rest] = text.map((sentence) => fillIn(sentence, version, language))
  const listFollows = first?.endsWith(':') === true
  const paragraphs = first === undefined ? [] : [first, ...(listFollows ? [] : rest)]
  return {
    clause: clause.clause,
    anchor: clauseAnchor(clause.clause),
    name: clauseName(clause.clause, language),
    paragraphs,
    items: listFollows ? rest : [],
    tables: tablesOf(clause.clause, version, language),
    reading: reading === null ? null : fillIn(reading, version, language),
  }
}

/** English stands in the version's data itself; that of a clause whose translation is missing is better than silence. */
function translated(clause: ClauseText, language: Language): ClauseTranslation {
  return wordsIn(language).policy.clauses?.[clause.clause] ?? clause
}

/** The part of an address that leads to a clause on its page. */
export function clauseAnchor(clause: string): string {
  return clause.toLowerCase().replaceAll('.', '-')
}
