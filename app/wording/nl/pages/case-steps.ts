import type { caseSteps as english } from '../../en/pages/case-steps.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const caseSteps: SameKeys<typeof english> = {
  itemTitle: 'We hebben iets van u nodig',
  itemPaused: 'Onze beoordeling ligt stil tot u antwoordt.',
  itemUntil:
    'Antwoord uiterlijk aan het eind van {date}. Onze beoordeling ligt tot dan stil. Daarna verloopt uw aanvraag en blijft uw bestelling zoals ze is.',
  itemAnswer: 'Uw antwoord',
  itemHint: 'Vertel ons waar we om vroegen, of dat u het hierboven hebt toegevoegd.',
  itemSend: 'Antwoord versturen',
  pickupTitle: 'Plan uw ophaling',
  pickupText: 'Kies een dag, een tijd en het adres. Daarna boeken we de ophaling en sturen we u de twee documenten.',
  pickupUntil:
    'Kies uiterlijk aan het eind van {date} een dag, een tijd en het adres. Daarna boeken we de ophaling en sturen we u de twee documenten.',
  wishTitle: 'De ophaling die u koos',
  wishText: 'We boeken de ophaling voor {day}, tussen {from} en {to}, op: {address}. U kunt haar wijzigen tot ze is geboekt.',
  day: 'Dag',
  part: 'Tussen',
  window: '{from} en {to}',
  place: 'Adres',
  otherPlace: 'Op een ander adres ophalen: voeg het eerst toe aan uw account',
  phone: 'Telefoon',
  phoneHint: 'De bezorgdienst belt u voor de ophaling.',
  choose: 'Deze ophaling kiezen',
  alter: 'Ophaling wijzigen',
  failedTitle: 'Is de bezorgdienst niet gekomen?',
  failedText: 'Meld het ons en kies een andere dag. Het is gratis.',
  failedWhy: 'Wat is er gebeurd?',
  failedReport: 'Mislukte ophaling melden',
  solveTitle: 'Hebben onze tips geholpen?',
  solveText: 'Dan hoeft u niets in te sturen. Komt het probleem terug, verstuur dan een nieuwe reparatieaanvraag.',
  solve: 'Ja, het is opgelost',
  stillWhat: 'Wat hebt u geprobeerd, en wat gebeurt er nu?',
  stillHint: 'Onze klantenservice gaat vanaf daar verder of regelt een ophaling.',
  still: 'Het werkt nog niet',
}
