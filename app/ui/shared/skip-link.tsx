import { useTranslations } from './words.ts'

/** The first thing the keyboard reaches; seen only then. */
export function SkipLink() {
  const t = useTranslations('shell')
  return (
    <a
      href="#content"
      className="absolute top-2 left-2 z-10 -translate-y-20 rounded-10 bg-ink px-4 py-2.5 font-medium
        text-paper focus:translate-y-0"
    >
      {t('skip')}
    </a>
  )
}
