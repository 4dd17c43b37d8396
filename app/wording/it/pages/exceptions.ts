import type { exceptions as english } from '../../en/pages/exceptions.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const exceptions: SameKeys<typeof english> = {
  title: 'Chiedi un’eccezione',
  text: 'Le nostre condizioni non lo permettono. Può comunque chiederlo: due persone del nostro team esaminano la richiesta e rispondono via e-mail entro due giorni lavorativi. Fino ad allora nulla è promesso; per ora non spedisca nulla.',
  reason: 'Perché dovremmo fare un’eccezione?',
  ask: 'Chiedi un’eccezione',
  next: 'Ha chiesto un’eccezione. Due persone del nostro team decidono entro {reviewBy}; fino ad allora nulla è promesso. Per ora non spedisca nulla.',
  convertTitle: 'Che cosa può fare ora',
  convertText:
    'Le risposte sono salvate. Vede il rimborso per ogni opzione prima di inviare qualcosa; il tentativo non Le è costato nulla.',
  convert: { refuse: 'Rispedisci non aperto', return: 'Rendi una volta arrivato' },
}
