import type { live as english } from '../../en/pages/live.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const live: SameKeys<typeof english> = {
  asOf: 'Stand van {date}.',
  live: 'Deze pagina werkt zichzelf bij.',
  reload: 'Laad de pagina opnieuw voor het laatste nieuws.',
  queueNews: '{count, plural, one {# dossier is gewijzigd} other {# dossiers zijn gewijzigd}}: de wachtrij opnieuw tonen',
  company: '{count, plural, one {{names} heeft dit dossier open.} other {{names} hebben dit dossier open.}}',
  caseMoved: 'Dit dossier is gewijzigd sinds u het opende.',
  caseShow: 'Tonen zoals het nu is',
}
