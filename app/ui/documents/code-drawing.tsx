import type { PageCode } from '#app/views/documents/document-page-view.ts'

type Props = Readonly<{ code: PageCode; className: string }>

/** A code to scan from the screen: black on white in the dark scheme too, its quiet zone around it. */
export function CodeDrawing({ code, className }: Props) {
  const { alt, width, height, outline } = code
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      shapeRendering="crispEdges"
      className={`forced-color-adjust-none ${className}`}
    >
      <rect width={width} height={height} fill="#ffffff" />
      <path d={outline} fill="#000000" />
    </svg>
  )
}
