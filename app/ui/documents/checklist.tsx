import type { PageList } from '#app/views/documents/document-page-view.ts'

import { Said } from './said.tsx'

/** What to do or to put in, with its heading. */
export function Checklist({ list }: { list: PageList }) {
  return (
    <div>
      <h3 className="mb-2 font-semibold">
        <Said words={list.title} inline />
      </h3>
      <ul className="flex list-disc flex-col gap-2 pl-5">
        {list.items.map((item) => (
          <li key={item.main}>
            <Said words={item} />
          </li>
        ))}
      </ul>
    </div>
  )
}
