import type { live as english } from '../../en/pages/live.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const live: SameKeys<typeof english> = {
  asOf: 'Stan na: {date}.',
  live: 'Ta strona odświeża się sama.',
  reload: 'Odśwież stronę, aby zobaczyć najnowsze informacje.',
  queueNews:
    '{count, plural, one {Zmieniła się # sprawa} few {Zmieniły się # sprawy} many {Zmieniło się # spraw} other {Zmieniło się # sprawy}}: pokaż kolejkę ponownie',
  company:
    '{count, plural, one {{names} ma tę sprawę otwartą.} few {{names} mają tę sprawę otwartą.} many {{names} mają tę sprawę otwartą.} other {{names} mają tę sprawę otwartą.}}',
  caseMoved: 'Sprawa zmieniła się od czasu otwarcia.',
  caseShow: 'Pokaż aktualny stan',
}
