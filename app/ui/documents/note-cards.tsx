import type { DocumentPageView, PageContents, PageCustoms, PageFact, PageQuote } from '#app/views/documents/document-page-view.ts'

import { Card } from '../shared/card.tsx'
import { DefinitionList } from '../shared/definition-list.tsx'
import { Checklist } from './checklist.tsx'
import { Said } from './said.tsx'

/** What the note inside the parcel says: contents, gifts, customs, amounts. */
export function NoteCards({ note, imprint }: Pick<DocumentPageView, 'note' | 'imprint'>) {
  return (
    <Card title={<Said words={note.title} />}>
      <div className="flex flex-col gap-6">
        <p>
          <Said words={note.withoutPaper} />
        </p>
        <Contents contents={note.contents} />
        {note.gifts ? <Checklist list={note.gifts} /> : null}
        {note.customs ? <Customs customs={note.customs} /> : null}
        {note.quote ? <Quote quote={note.quote} /> : null}
        {/* On paper the last line never stands on a sheet of its own. */}
        <div className="flex break-inside-avoid flex-col gap-6">
          <Checklist list={note.checklist} />
          <p className="text-14 text-soft">{imprint}</p>
        </div>
      </div>
    </Card>
  )
}

function Contents({ contents }: { contents: PageContents }) {
  return (
    <section>
      <h3 className="mb-2 font-semibold">
        <Said words={contents.title} inline />
      </h3>
      <ul className="flex flex-col gap-3">
        {contents.lines.map(({ quantity, title, details, condition }, place) => (
          <li key={place} className="border-t border-hairline pt-3 wrap-anywhere">
            <p className="font-medium">
              {quantity} × {title}
            </p>
            {details.map((detail) => (
              <p key={detail} className="text-14 text-soft">
                {detail}
              </p>
            ))}
            <p>
              <Said words={condition} inline />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Customs({ customs }: { customs: PageCustoms }) {
  return (
    <section className="flex flex-col gap-4">
      <h3 className="font-semibold">
        <Said words={customs.title} inline />
      </h3>
      <Facts facts={[customs.reason]} />
      {customs.lines.map(({ title, facts }, place) => (
        <div key={place} className="border-t border-hairline pt-3">
          <p className="mb-2 font-medium wrap-anywhere">{title}</p>
          <Facts facts={facts} />
        </div>
      ))}
      <Facts facts={[customs.total]} />
    </section>
  )
}

function Facts({ facts }: { facts: readonly PageFact[] }) {
  return <DefinitionList items={facts.map(({ name, value }) => ({ term: <Said words={name} inline />, value }))} />
}

/** The quote as it is printed: every amount with its sign, the total under a rule, the second number below. */
function Quote({ quote }: { quote: PageQuote }) {
  return (
    <section>
      <h3 className="mb-2 font-semibold">
        <Said words={quote.title} inline />
      </h3>
      <table className="w-full border-collapse tabular-nums">
        <tbody>
          {quote.lines.map(({ label, amount, clause }, place) => (
            <tr key={place} className="align-baseline">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal wrap-anywhere">
                <Said words={label} />
                {clause === null ? null : <span className="block text-14 text-soft">{clause}</span>}
              </th>
              <td className="py-1.5 text-right">{amount}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <Total fact={quote.total} className="border-t-2 border-ink font-semibold" />
          {quote.second ? <Total fact={quote.second} className="text-soft" /> : null}
        </tfoot>
      </table>
      <p className="mt-2 text-14 text-soft">
        <Said words={quote.hint} />
      </p>
    </section>
  )
}

function Total({ fact, className }: { fact: PageFact; className: string }) {
  return (
    <tr className={`align-baseline ${className}`}>
      <th scope="row" className="py-2 pr-4 text-left">
        <Said words={fact.name} />
      </th>
      <td className="py-2 text-right whitespace-nowrap">{fact.value}</td>
    </tr>
  )
}
