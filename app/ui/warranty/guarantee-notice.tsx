import type { PageCode } from '#app/views/documents/document-page-view.ts'
import type { NoticeWords } from '#app/wording/statutory/worded-notice.ts'

import { CodeDrawing } from '../documents/code-drawing.tsx'

type Props = Readonly<{ words: NoticeWords; code: PageCode; address: string }>

/**
 * The harmonised notice of the legal guarantee as text: it is read aloud, grows with the letters and prints in its own colours, the same
 * in the dark scheme.
 */
export function GuaranteeNotice({ words, code, address }: Props) {
  return (
    <section
      id="legal-guarantee"
      tabIndex={-1}
      aria-labelledby="legal-guarantee-title"
      className="break-inside-avoid overflow-hidden rounded-10 border-2 border-[#003399] bg-[#ffffff] text-[#000000] scheme-light [print-color-adjust:exact]"
    >
      <h2 id="legal-guarantee-title" className="bg-[#003399] px-5 py-3 text-22 font-bold text-[#ffffff] uppercase sm:px-6">
        {words.title}
      </h2>
      <div className="grid gap-x-8 gap-y-5 p-5 sm:p-6 md:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-4">
          <p className="rounded-10 border-2 border-[#003399] p-4 text-18 font-bold text-[#003399]">{words.least}</p>
          <NoticeList intro={words.claims.intro} items={words.claims.items} />
          <NoticeList intro={words.sellers.intro} items={words.sellers.items} />
        </div>
        <div className="flex flex-col gap-4">
          <p>{words.countries}</p>
          <p>{words.more}</p>
          <div className="flex flex-col items-start gap-2">
            <CodeDrawing code={code} className="size-36" />
            <a href={address} className="inline-flex min-h-6 items-center break-all text-[#003399] underline underline-offset-3">
              {words.address}
            </a>
          </div>
        </div>
        <div className="flex flex-col gap-4 border-t-2 border-[#003399] pt-4 md:col-span-2">
          <div>
            <h3 className="font-bold text-[#003399]">{words.todo.intro}</h3>
            <ol className="list-decimal pl-5">
              {words.todo.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
          </div>
          <p className="text-14">{words.label}</p>
        </div>
      </div>
    </section>
  )
}

function NoticeList({ intro, items }: Readonly<{ intro: string; items: readonly string[] }>) {
  return (
    <div>
      <p>{intro}</p>
      <ul className="list-disc pl-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}
