import type { CSSProperties } from 'react'

/**
 * Light is written on the elements, where every mailbox honours it; dark comes by classes, where one asks for
 * it.
 */
const ink = '#14181F'
const quiet = '#545D6B'
const line = '#DDE1E7'
const accent = '#C2410C'

const font = "Inter, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"

export const styles = {
  body: { backgroundColor: '#F6F7F9', color: ink, fontFamily: font, margin: '0', padding: '24px 12px' },
  card: {
    backgroundColor: '#FFFFFF',
    border: `1px solid ${line}`,
    borderRadius: '10px',
    maxWidth: '600px',
    margin: '0 auto',
    padding: '32px 28px',
  },
  brandTable: { borderCollapse: 'separate', margin: '0 0 24px' },
  /** The mark of the pages as far as a mail can have it without a picture: a plate that a beam meets. */
  mark: {
    backgroundColor: ink,
    borderBottom: '3px solid #F97316',
    borderRadius: '7px',
    color: '#FFFFFF',
    fontSize: '13px',
    fontWeight: 700,
    height: '29px',
    letterSpacing: '0.02em',
    lineHeight: '29px',
    textAlign: 'center',
    width: '34px',
  },
  brand: { color: ink, fontSize: '18px', fontWeight: 600, lineHeight: '32px', padding: '0 0 0 10px', verticalAlign: 'middle' },
  heading: { color: ink, fontSize: '22px', fontWeight: 600, lineHeight: '1.3', margin: '0 0 16px' },
  paragraph: { color: ink, fontSize: '16px', lineHeight: '1.5', margin: '0 0 14px' },
  note: { color: quiet, fontSize: '14px', lineHeight: '1.5', margin: '0 0 14px' },
  said: { borderLeft: `3px solid ${line}`, color: ink, fontSize: '16px', lineHeight: '1.5', margin: '0 0 14px', padding: '2px 0 2px 14px' },
  code: {
    backgroundColor: '#F6F7F9',
    border: `1px solid ${line}`,
    borderRadius: '10px',
    color: ink,
    fontSize: '36px',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: 600,
    letterSpacing: '0.04em',
    lineHeight: '1.2',
    margin: '4px 0 18px',
    padding: '18px 8px',
    textAlign: 'center',
  },
  table: { borderCollapse: 'collapse', margin: '4px 0 18px', width: '100%' },
  factLabel: {
    borderTop: `1px solid ${line}`,
    color: quiet,
    fontSize: '14px',
    fontWeight: 400,
    lineHeight: '1.5',
    padding: '8px 14px 8px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    width: '30%',
  },
  factValue: { borderTop: `1px solid ${line}`, color: ink, fontSize: '16px', lineHeight: '1.5', padding: '7px 0', verticalAlign: 'top' },
  items: { color: ink, fontSize: '16px', lineHeight: '1.5', margin: '4px 0 14px' },
  pictured: { borderCollapse: 'collapse', margin: '0 0 6px' },
  pictureCell: { padding: '0 12px 0 0', verticalAlign: 'middle', width: '64px' },
  /** On white, in the dark too: that is how they are made. */
  picture: { backgroundColor: '#FFFFFF', border: `1px solid ${line}`, borderRadius: '4px', display: 'block' },
  besidePicture: { color: ink, fontSize: '16px', lineHeight: '1.5', verticalAlign: 'middle' },
  title: { color: ink, fontSize: '16px', fontWeight: 600, lineHeight: '1.5', margin: '18px 0 6px' },
  receiptLabel: {
    color: ink,
    fontSize: '16px',
    fontWeight: 400,
    lineHeight: '1.5',
    padding: '6px 14px 6px 0',
    textAlign: 'left',
    verticalAlign: 'top',
  },
  amount: {
    color: ink,
    fontSize: '16px',
    fontVariantNumeric: 'tabular-nums',
    lineHeight: '1.5',
    padding: '6px 0',
    textAlign: 'right',
    verticalAlign: 'top',
  },
  totalRule: { borderTop: `2px solid ${ink}`, fontWeight: 600 },
  second: { color: quiet, fontSize: '14px' },
  list: { color: ink, fontSize: '16px', lineHeight: '1.5', margin: '0 0 14px', paddingLeft: '22px' },
  item: { margin: '0 0 6px' },
  /** A number by which something is found again stands on one line. */
  whole: { whiteSpace: 'nowrap' },
  link: { color: ink, textDecoration: 'underline' },
  action: { margin: '8px 0 20px' },
  button: {
    backgroundColor: accent,
    borderRadius: '10px',
    color: '#FFFFFF',
    display: 'inline-block',
    fontSize: '16px',
    fontWeight: 600,
    lineHeight: '1.4',
    padding: '12px 20px',
    textDecoration: 'none',
  },
  footer: { margin: '20px auto 0', maxWidth: '600px', padding: '0 28px' },
  footerLink: { color: quiet, display: 'inline-block', padding: '4px 0', textDecoration: 'underline' },
  footerLine: { color: quiet, fontSize: '14px', lineHeight: '1.5', margin: '0 0 4px' },
} as const satisfies Record<string, CSSProperties>

/**
 * The same calm look where the mailbox is dark; those that do not know the query keep light cards with dark
 * text.
 */
export const darkSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .body, .body > table > tbody > tr > td { background-color: #0F1217 !important; }
  .card { background-color: #171B22 !important; border-color: #2E3540 !important; }
  .ink { color: #F2F4F7 !important; }
  .quiet { color: #A9B2C0 !important; }
  .line { border-color: #2E3540 !important; }
  .rule { border-color: #F2F4F7 !important; }
  .mark { background-color: #F2F4F7 !important; color: #14181F !important; }
  .well { background-color: #0F1217 !important; border-color: #2E3540 !important; color: #F2F4F7 !important; }
}
@media (max-width: 480px) {
  .card { padding: 24px 18px !important; }
  .footer { padding: 0 18px !important; }
}`
