import { Fragment } from 'react'

import { textParts } from '#app/views/shared/whole-numbers.ts'

/** A text whose numbers of orders, requests and machines stand on one line each; one element, so that its spaces stay wherever it stands. */
export function Whole({ text }: Readonly<{ text: string }>) {
  return (
    <span>
      {textParts(text).map((part, at) =>
        part.isNumber ? (
          <span key={at} className="whitespace-nowrap">
            {part.text}
          </span>
        ) : (
          <Fragment key={at}>{part.text}</Fragment>
        ),
      )}
    </span>
  )
}
