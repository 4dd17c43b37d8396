import type { Picture } from '#app/domain/pictures/picture.ts'
import type { Category } from '#app/domain/policy/facts.ts'
import type { NoticeView } from '#app/views/recalls/recall-notice.ts'

import { DefinitionList } from '../shared/definition-list.tsx'
import { ProductPicture } from '../shared/product-picture.tsx'

type Props = Readonly<{
  notice: NoticeView
  look: Readonly<{ category: Category | null; picture: Picture | null }> | null
  /** Level of its headline in the page's outline; null where the page bears it already. */
  level: 2 | 3 | null
}>

/** A recall notice as buyers read it, red as its template has it. */
export function RecallNoticeCard({ notice, look, level }: Props) {
  const Headline = level === 3 ? 'h3' : 'h2'
  return (
    <section className="rounded-10 border-2 border-stop bg-paper p-5 sm:p-6">
      {level === null ? null : <Headline className="mb-4 text-22 font-semibold text-stop sm:text-28">{notice.headline}</Headline>}
      {look ? (
        <div className="mb-4">
          <ProductPicture
            picture={look.picture}
            category={look.category}
            title={notice.name}
            size="medium"
            className="size-32 sm:size-40"
          />
        </div>
      ) : null}
      <DefinitionList
        items={notice.sections.map(({ label, lines }) => ({
          term: <span className="font-semibold text-stop">{label}</span>,
          value: lines.map((line) => (
            <p key={line} className="max-w-text">
              {line}
            </p>
          )),
        }))}
      />
    </section>
  )
}
