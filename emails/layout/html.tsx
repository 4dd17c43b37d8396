import { Body, Container, Head, Heading, Html, Preview, Section, Text } from '@react-email/components'
import { render } from '@react-email/render'
import { Fragment } from 'react'

import type { Language } from '#app/domain/shared/stores.ts'

import type { MailContent } from '../blocks.ts'
import { Block } from './block.tsx'
import type { LegalFoot } from './legal-foot.ts'
import { darkSheet, styles } from './styles.ts'
import { Whole } from './whole.tsx'

/**
 * The mail as HTML: no script, no remote picture, font or style sheet, and no link but our own. The style sheet is ours
 * and goes in as it is: escaped, its `>` would be none, and the mailbox would skip the rule.
 */
export function layHtml(content: MailContent, language: Language, foot: LegalFoot | null): Promise<string> {
  return render(<Mail content={content} language={language} foot={foot} />)
}

function Mail({ content, language, foot }: Readonly<{ content: MailContent; language: Language; foot: LegalFoot | null }>) {
  return (
    <Html lang={language}>
      <Head>
        <title>{content.subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
        <style dangerouslySetInnerHTML={{ __html: darkSheet }} />
      </Head>
      <Preview>{content.preview}</Preview>
      <Body className="body" style={styles.body}>
        <Container className="card" style={styles.card}>
          <Brand />
          <Heading as="h1" className="ink" style={styles.heading}>
            <Whole text={content.heading} />
          </Heading>
          {content.blocks.map((block, at) => (
            <Block key={at} block={block} />
          ))}
        </Container>
        <Section className="footer" style={styles.footer}>
          {[...content.footer, ...(foot?.sender ?? [])].map((text) => (
            <Text key={text} className="quiet" style={styles.footerLine}>
              {text}
            </Text>
          ))}
          {foot && foot.links.length > 0 ? (
            <Text className="quiet" style={styles.footerLine}>
              {foot.links.map(({ label, href }, at) => (
                <Fragment key={href}>
                  {at > 0 ? ' · ' : null}
                  <a href={href} className="quiet" style={styles.footerLink}>
                    {label}
                  </a>
                </Fragment>
              ))}
            </Text>
          ) : null}
        </Section>
      </Body>
    </Html>
  )
}

/** Drawn by colors and letters: a picture would wait for a click in most mailboxes, and turn up as a file in others. */
function Brand() {
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} style={styles.brandTable}>
      <tbody>
        <tr>
          <td aria-hidden="true" className="mark" style={styles.mark}>
            EM
          </td>
          <td className="ink" style={styles.brand}>
            EM-Smart
          </td>
        </tr>
      </tbody>
    </table>
  )
}
