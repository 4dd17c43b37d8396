import { Button, Heading, Section, Text } from '@react-email/components'

import type { MailBlock } from '../blocks.ts'
import { codeInHalves } from './code.ts'
import { styles } from './styles.ts'
import { Facts, Items, Receipt } from './tables.tsx'
import { Whole } from './whole.tsx'

/** One block of a mail as markup. */
export function Block({ block }: Readonly<{ block: MailBlock }>) {
  switch (block.block) {
    case 'paragraph':
      return (
        <Text className="ink" style={styles.paragraph}>
          <Whole text={block.text} />
        </Text>
      )
    case 'note':
      return (
        <Text className="quiet" style={styles.note}>
          <Whole text={block.text} />
        </Text>
      )
    case 'said':
      return <Said text={block.text} />
    case 'code':
      return <Code code={block.code} />
    case 'items':
      return <Items items={block.items} />
    case 'facts':
      return <Facts rows={block.rows} />
    case 'receipt':
      return <Receipt title={block.title} rows={block.rows} totals={block.totals} />
    case 'list':
      return <List title={block.title} items={block.items} numbered={block.numbered} />
    case 'link':
      return (
        <Text className="ink" style={styles.paragraph}>
          <a href={block.href} className="ink" style={styles.link}>
            {block.label}
          </a>
        </Text>
      )
    case 'action':
      return (
        <Section style={styles.action}>
          <Button href={block.href} style={styles.button}>
            {block.label}
          </Button>
        </Section>
      )
  }
}

function Said({ text }: Readonly<{ text: string }>) {
  return (
    <blockquote className="ink line" style={styles.said}>
      {text.split('\n').map((line, at) => (
        <div key={at}>{line === '' ? '\u00a0' : line}</div>
      ))}
    </blockquote>
  )
}

/** The halves stand apart by a space, so that the copied code reads as in the text part. */
function Code({ code }: Readonly<{ code: string }>) {
  return (
    <Text className="well" style={styles.code}>
      {codeInHalves(code).join(' ')}
    </Text>
  )
}

type ListProps = Readonly<{ title: string; items: readonly string[]; numbered: boolean }>

function List({ title, items, numbered }: ListProps) {
  const Tag = numbered ? 'ol' : 'ul'
  return (
    <>
      <Heading as="h2" className="ink" style={styles.title}>
        {title}
      </Heading>
      <Tag className="ink" style={styles.list}>
        {items.map((item) => (
          <li key={item} style={styles.item}>
            {item}
          </li>
        ))}
      </Tag>
    </>
  )
}
