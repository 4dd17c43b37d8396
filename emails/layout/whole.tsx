import { Fragment } from 'react'

import { textParts } from '#app/views/shared/whole-numbers.ts'

import { styles } from './styles.ts'

/** A text whose numbers of orders and requests stand on one line each. */
export function Whole({ text }: Readonly<{ text: string }>) {
  return textParts(text).map((part, at) =>
    part.isNumber ? (
      <span key={at} style={styles.whole}>
        {part.text}
      </span>
    ) : (
      <Fragment key={at}>{part.text}</Fragment>
    ),
  )
}
