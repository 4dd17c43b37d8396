import { Heading } from '@react-email/components'

import type { Picture } from '#app/domain/pictures/picture.ts'

import type { MailFact, MailItem, ReceiptRow, ReceiptTotal } from '../blocks.ts'
import { pictureCid } from '../picture-cid.ts'
import { styles } from './styles.ts'
import { Whole } from './whole.tsx'

export function Facts({ rows }: Readonly<{ rows: readonly MailFact[] }>) {
  return (
    <table cellPadding={0} cellSpacing={0} style={styles.table}>
      <tbody>
        {rows.map(({ label, lines, pictures }) => (
          <tr key={label}>
            <th scope="row" className="quiet line" style={styles.factLabel}>
              {label}
            </th>
            <td className="ink line" style={styles.factValue}>
              {lines.map((line, at) => (
                <Line key={at} text={line} picture={pictures?.[at] ?? null} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What a mail is about, above its button: wide enough to be known again. */
export function Items({ items }: Readonly<{ items: readonly MailItem[] }>) {
  return (
    <div style={styles.items}>
      {items.map(({ text, picture }, at) => (
        <Line key={at} text={text} picture={picture} />
      ))}
    </div>
  )
}

/** The picture is a part of the mail, named by its id. */
function Line({ text, picture }: Readonly<{ text: string; picture: Picture | null }>) {
  if (!picture)
    return (
      <div className="ink">
        <Whole text={text} />
      </div>
    )
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} style={styles.pictured}>
      <tbody>
        <tr>
          <td style={styles.pictureCell}>
            <img src={`cid:${pictureCid(picture.id)}`} alt={picture.alt ?? ''} width={64} height={64} style={styles.picture} />
          </td>
          <td className="ink" style={styles.besidePicture}>
            <Whole text={text} />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

type ReceiptProps = Readonly<{ title: string; rows: readonly ReceiptRow[]; totals: readonly ReceiptTotal[] }>

/** Like a till receipt: what, the signed amount at the right; the total under a rule. */
export function Receipt({ title, rows, totals }: ReceiptProps) {
  return (
    <>
      <Heading as="h2" className="ink" style={styles.title}>
        {title}
      </Heading>
      <table cellPadding={0} cellSpacing={0} style={styles.table}>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              <th scope="row" className="ink" style={styles.receiptLabel}>
                {row.label}
              </th>
              <td className="ink" style={styles.amount}>
                {row.amount}
              </td>
            </tr>
          ))}
          {totals.map((total) => (
            <Total key={total.label} total={total} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Total({ total }: Readonly<{ total: ReceiptTotal }>) {
  const look = total.main ? styles.totalRule : styles.second
  const className = total.main ? 'ink rule' : 'quiet'
  return (
    <tr>
      <th scope="row" className={className} style={{ ...styles.receiptLabel, ...look }}>
        {total.label}
      </th>
      <td className={className} style={{ ...styles.amount, ...look }}>
        {total.amount}
      </td>
    </tr>
  )
}
