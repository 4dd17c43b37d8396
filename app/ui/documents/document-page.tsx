import type { DocumentPageView, PageParty } from '#app/views/documents/document-page-view.ts'

import { AddressBlock } from '../shared/address-block.tsx'
import { Card } from '../shared/card.tsx'
import { DefinitionList } from '../shared/definition-list.tsx'
import { Notice } from '../shared/notice.tsx'
import { Checklist } from './checklist.tsx'
import { CodeDrawing } from './code-drawing.tsx'
import { NoteCards } from './note-cards.tsx'
import { Said } from './said.tsx'

/** The two printed pages one under the other, what a courier scans first; in the document's language and English. */
export function DocumentPage({ view }: { view: DocumentPageView }) {
  const { label } = view
  return (
    <div lang={view.language} className="flex max-w-2xl flex-col gap-6">
      {view.superseded ? <Notice tone="stop" title={<Said words={view.superseded} />} /> : null}
      <p className="text-18">
        <Said words={view.noPrinter} />
      </p>
      <Card title={<Said words={label.title} />}>
        <div className="flex flex-col gap-6">
          <LabelCodes view={view} />
          <p className="text-18 font-semibold">
            <Said words={label.courierCalls} />
          </p>
          <DefinitionList items={label.facts.map(({ name, value }) => ({ term: <Said words={name} inline />, value }))} />
          <Parties parties={view.parties} />
          <Checklist list={label.checklist} />
        </div>
      </Card>
      <NoteCards note={view.note} imprint={view.imprint} />
    </div>
  )
}

function LabelCodes({ view: { caseNumber, label } }: { view: DocumentPageView }) {
  return (
    <div className="flex flex-col items-center gap-4">
      <figure className="flex w-full max-w-80 flex-col items-center gap-2">
        <CodeDrawing code={label.qr} className="aspect-square w-full rounded-10" />
        <figcaption className="text-14 text-soft">
          <Said words={label.scanHint} inline />
        </figcaption>
      </figure>
      <CodeDrawing code={label.barcode} className="h-24 w-full rounded-10" />
      <p className="text-22 font-semibold tabular-nums">{caseNumber}</p>
    </div>
  )
}

function Parties({ parties }: { parties: readonly PageParty[] }) {
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      {parties.map(({ name, lines, phone }) => (
        <div key={name.main}>
          <h3 className="text-14 font-normal text-soft">
            <Said words={name} inline />
          </h3>
          <AddressBlock lines={phone === null ? lines : [...lines, phone]} />
        </div>
      ))}
    </div>
  )
}
