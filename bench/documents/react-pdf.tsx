import { Document, Font, Page, Path, renderToBuffer, Svg, Text, View } from '@react-pdf/renderer'
import { leavesOf } from '#app/documents/sheet.ts'
import type { CodeNode, Sheet, TextRun } from '#app/documents/sheet.ts'
import { fontFiles, pathOf, sheetsOf } from './same-pair.ts'
import type { PairEngine } from './same-pair.ts'

Font.register({
  family: 'Noto Sans',
  fonts: [
    { src: fontFiles.regular, fontWeight: 400 },
    { src: fontFiles.bold, fontWeight: 700 },
  ],
})
Font.registerHyphenationCallback((word) => [word])

/** The same texts and codes at the same places; it writes no tags. */
export const reactPdf: PairEngine = {
  name: '@react-pdf/renderer (no tags)',
  pair: async (data) => {
    const made: Uint8Array[] = []
    for (const sheet of sheetsOf(data)) made.push(await renderToBuffer(<SheetDocument sheet={sheet} />))
    return made
  },
}

function SheetDocument({ sheet }: { sheet: Sheet }) {
  const leaves = leavesOf(sheet.nodes)
  return (
    <Document title={sheet.title} language={sheet.language}>
      {Array.from({ length: sheet.pages }, (_, page) => (
        <Page key={page} size={[sheet.width, sheet.height]}>
          {leaves
            .filter((leaf) => leaf.box.page === page)
            .map((leaf, index) =>
              leaf.kind === 'code' ? (
                <Code key={index} leaf={leaf} />
              ) : (
                leaf.runs.map((run, line) => <Line key={`${index} ${line}`} run={run} />)
              ),
            )}
        </Page>
      ))}
    </Document>
  )
}

function Line({ run }: { run: TextRun }) {
  const style = {
    position: 'absolute',
    left: run.x,
    top: run.baseline - run.size * 1.069,
    fontFamily: 'Noto Sans',
    fontSize: run.size,
    fontWeight: run.face === 'bold' ? 700 : 400,
    color: '#14181F',
    width: 600,
  } as const
  return <Text style={style}>{run.text}</Text>
}

function Code({ leaf }: { leaf: CodeNode }) {
  const { x, y, width, height } = leaf.box
  return (
    <View style={{ position: 'absolute', left: x, top: y, width, height }}>
      <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <Path d={pathOf(leaf)} fill="#000000" />
      </Svg>
    </View>
  )
}
