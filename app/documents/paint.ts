import PDFDocument from 'pdfkit'
import type { Language } from '#app/domain/shared/stores.ts'
import { fontOf } from './fonts.ts'
import { colours, drawRuns, fontNames } from './pen.ts'
import { assertDrawable } from './printable-text.ts'
import type { CodeNode, Mark, Sheet, SheetNode, Tag, TextNode, TextRun } from './sheet.ts'

type Pdf = InstanceType<typeof PDFDocument>
type Element = ReturnType<Pdf['struct']>

/**
 * Draws a laid-out sheet as a tagged PDF. All that varies comes from the sheet and `createdAt`: pdfkit makes
 * the file's identifier from its information dictionary, so the same sheet gives the same bytes.
 */
export function paint(sheet: Sheet, createdAt: Date): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    margin: 0,
    size: [sheet.width, sheet.height],
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    displayTitle: true,
    lang: sheet.language,
    info: {
      Title: sheet.title,
      Author: 'EM-Smart',
      Creator: 'EM-Smart',
      Producer: 'EM-Smart',
      CreationDate: createdAt,
      ModDate: createdAt,
    },
    // The first font keeps Helvetica out of the file. pdfkit takes parsed fonts; its types do not say so yet.
    font: fontOf('regular') as unknown as string,
  })
  pdf.font(fontOf('bold') as unknown as string)
  const bytes = collected(pdf)
  for (let page = 0; page < sheet.pages; page += 1) {
    pdf.addPage()
    paintMarks(
      pdf,
      sheet.marks.filter((mark) => mark.box.page === page),
    )
  }
  pdf.addStructure(elementOf(pdf, { kind: 'group', tag: 'Document', children: sheet.nodes }, sheet.language))
  pdf.end()
  return bytes
}

/** What of pdfkit its types leave out: where a file is written, and how far it has come. */
type FileInsides = { _offset: number; _write: (data: string | Uint8Array) => void; push: (end: null) => boolean }

/**
 * The file once it is whole. pdfkit writes it to a stream in thousands of small pieces; they are taken out of its hand
 * before that, since the stream and its own conversion of letters took a tenth of the time.
 */
function collected(pdf: Pdf): Promise<Uint8Array> {
  const inside = pdf as unknown as FileInsides
  // What it wrote while it was made.
  const chunks = [pdf.read() as Uint8Array]
  inside._write = (data) => {
    const bytes = typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data
    chunks.push(bytes)
    inside._offset += bytes.length
  }
  return new Promise((resolve) => {
    inside.push = () => {
      resolve(Buffer.concat(chunks))
      return false
    }
  })
}

function elementOf(pdf: Pdf, node: SheetNode, own: Language): Element {
  if (node.kind === 'group') {
    const element = emptyElement(pdf, node.tag)
    for (const child of node.children) element.add(elementOf(pdf, child, own))
    element.end()
    return element
  }
  return node.kind === 'text' ? textElement(pdf, node, own) : codeElement(pdf, node)
}

/**
 * Text in the document's own language stands in its element itself, other text in a `Span` that names its
 * language.
 */
function textElement(pdf: Pdf, node: TextNode, own: Language): Element {
  pdf.switchToPage(node.box.page)
  const element = emptyElement(pdf, node.tag)
  for (const runs of byLanguage(node.runs)) {
    const language = runs[0]?.language
    const content = pdf.markStructureContent(language === own ? 'P' : 'Span')
    drawRuns(pdf, runs)
    pdf.endMarkedContent()
    element.add(language === undefined || language === own ? content : pdf.struct('Span', { lang: language }, [content]))
  }
  element.end()
  return element
}

function emptyElement(pdf: Pdf, tag: Tag): Element {
  // `scope` is a newer option than pdfkit's types.
  const scope: object = tag === 'TH' ? { scope: 'Column' } : tag === 'TH:row' ? { scope: 'Row' } : {}
  return pdf.struct(tag === 'TH:row' ? 'TH' : tag, scope)
}

function byLanguage(runs: readonly TextRun[]): TextRun[][] {
  const groups: TextRun[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && last[0]?.language === run.language) last.push(run)
    else groups.push([run])
  }
  return groups
}

function codeElement(pdf: Pdf, node: CodeNode): Element {
  pdf.switchToPage(node.box.page)
  const { x, y, width, height } = node.box
  const content = pdf.markStructureContent('Figure')
  const scaleY = height / node.code.height
  for (const bar of node.code.dark) {
    pdf.rect(x + bar.x * node.module, y + bar.y * scaleY, bar.width * node.module, bar.height * scaleY)
  }
  pdf.fillColor('#000000').fill()
  pdf.endMarkedContent()
  const bbox = [x, y, x + width, y + height]
  return pdf.struct('Figure', { alt: node.alt, bbox, placement: 'Block' } as object, [content])
}

function paintMarks(pdf: Pdf, marks: readonly Mark[]): void {
  if (marks.length === 0) return
  pdf.markContent('Artifact', { type: 'Layout' })
  for (const mark of marks) paintMark(pdf, mark)
  pdf.endMarkedContent()
}

function paintMark(pdf: Pdf, mark: Mark): void {
  const { x, y, width, height } = mark.box
  if (mark.kind === 'note') return drawRuns(pdf, mark.runs)
  if (mark.kind === 'stamp') return paintStamp(pdf, mark.box, mark.text)
  if (mark.kind === 'picture') return paintPicture(pdf, mark)
  pdf.save()
  if (mark.kind === 'bar') pdf.rect(x, y, width, height).fillColor(colours[mark.tone]).fill()
  else if (mark.kind === 'frame') pdf.rect(x, y, width, height).lineWidth(0.75).strokeColor(colours[mark.tone]).stroke()
  else {
    if (mark.kind === 'dashes') pdf.dash(4, { space: 3 })
    pdf.moveTo(x, y).lineTo(x + width, y + (height > width ? height : 0))
    pdf.lineWidth(0.5).strokeColor(colours[mark.tone]).stroke()
  }
  pdf.restore()
}

/** A drawing's lines are as thin as the rules, in the square that a picture would fill. */
function paintPicture(pdf: Pdf, { box, look }: Extract<Mark, { kind: 'picture' }>): void {
  if ('jpeg' in look) {
    pdf.image(Buffer.from(look.jpeg), box.x, box.y, { width: box.width, height: box.height })
    return
  }
  pdf.save()
  pdf.translate(box.x, box.y).scale(box.width / 48)
  pdf.lineWidth(1.25).lineCap('round').lineJoin('round').strokeColor(colours.quiet)
  for (const path of look.paths) pdf.path(path).stroke()
  pdf.restore()
}

/** Pale enough to read through, across the box from corner to corner. */
function paintStamp(pdf: Pdf, box: Mark['box'], text: string): void {
  assertDrawable(text)
  const angle = (Math.atan2(box.height, box.width) * 180) / Math.PI
  const diagonal = Math.hypot(box.width, box.height)
  pdf.save()
  pdf.font(fontNames.bold).fontSize(10)
  const size = (10 * diagonal * 0.62) / pdf.widthOfString(text)
  pdf.rotate(-angle, { origin: [box.x + box.width / 2, box.y + box.height / 2] })
  pdf.fontSize(size).fillColor('#DDE0E4')
  pdf.text(text, box.x + box.width / 2 - diagonal * 0.31, box.y + box.height / 2 + size * 0.35, {
    lineBreak: false,
    baseline: 'alphabetic',
  })
  pdf.restore()
}
