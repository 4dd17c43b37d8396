import { type Picture, pictureAddress, pictureSizes } from '#app/domain/pictures/picture.ts'
import type { Category } from '#app/domain/policy/facts.ts'
import { placeholderPaths } from '#app/views/pictures/placeholder.ts'

import { classes } from './class-names.ts'

/** How wide it stands on the page, in CSS pixels. */
const widths = {
  tiny: { side: 28, sizes: '28px', box: 'size-7' },
  small: { side: 48, sizes: '48px', box: 'size-12' },
  large: { side: 112, sizes: '(min-width: 40rem) 112px, 72px', box: 'size-18 sm:size-28' },
  medium: { side: 72, sizes: '(min-width: 40rem) 72px, 48px', box: 'size-12 sm:size-18' },
} as const

/** A thing that is shown, with its name. */
export type PicturedThing = Readonly<{
  picture: Picture | null
  category: Category | null
  /** What it is called beside the picture: a picture that says only this again says nothing to who cannot see it. */
  title: string
}>
type Props = PicturedThing & Readonly<{ size?: keyof typeof widths; className?: string }>

/** What a thing looks like: the shop's picture of it, or a drawing of its kind. Its name always stands beside it. */
export function ProductPicture({ picture, category, title, size = 'small', className }: Props) {
  const { side, sizes, box } = widths[size]
  const frame = classes('shrink-0 overflow-hidden rounded border border-hairline', box, className)
  if (!picture) {
    return (
      <span className={classes(frame, 'inline-grid place-items-center bg-ground text-edge')} aria-hidden="true">
        <svg
          viewBox="0 0 48 48"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
          className="size-3/4"
        >
          {placeholderPaths(category).map((path) => (
            <path key={path} d={path} />
          ))}
        </svg>
      </span>
    )
  }
  const copies = (['small', 'medium', 'large'] as const).map((copy) => `${pictureAddress(picture, copy)} ${pictureSizes[copy]}w`)
  return (
    <img
      src={pictureAddress(picture, 'medium')}
      srcSet={copies.join(', ')}
      sizes={sizes}
      width={side}
      height={side}
      alt={picture.alt === null || picture.alt === title ? '' : picture.alt}
      loading="lazy"
      decoding="async"
      className={classes(frame, 'bg-picture object-contain')}
    />
  )
}
