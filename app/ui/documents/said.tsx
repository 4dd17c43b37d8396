import type { SaidTwice } from '#app/views/documents/document-page-view.ts'

/** Words in the document's language, the English of them smaller and told as English. */
export function Said({ words, inline = false }: { words: SaidTwice; inline?: boolean }) {
  if (words.english === null) return <>{words.main}</>
  return (
    <>
      {words.main}
      {inline ? ' · ' : ' '}
      <span lang="en" className={inline ? undefined : 'block text-14 font-normal text-soft'}>
        {words.english}
      </span>
    </>
  )
}
