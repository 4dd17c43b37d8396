import type { faults as english } from '../../en/pages/faults.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const faults: SameKeys<typeof english> = {
  notFoundTitle: 'We kunnen deze pagina niet vinden',
  notFoundText:
    'Misschien is het adres verkeerd getypt, of hoort de pagina bij een ander account. Controleer of u bent ingelogd met het e-mailadres van uw bestelling.',
  failedTitle: 'Er ging bij ons iets mis',
  failedText: 'Wat u verstuurde, is helemaal opgeslagen of helemaal niet. Probeer het zo opnieuw.',
  busyTitle: 'Het is nu erg druk',
  busyText: 'Probeer het over een minuut opnieuw. Van wat u net verstuurde, is niets opgeslagen of gewijzigd.',
  unavailableTitle: 'We zijn even niet bereikbaar',
  unavailableText: 'Probeer het over een minuut opnieuw. Wat u net verstuurde, is helemaal opgeslagen of helemaal niet.',
  roleTitle: 'Uw rol staat dit niet toe',
  roleText: 'Er is niets gewijzigd. Vraag een collega met de juiste rol, of een beheerder om uw rol te wijzigen.',
  refusedTitle: 'Dit verzoek is niet geaccepteerd',
  refusedText: 'Ga terug, laad de pagina opnieuw en verstuur het formulier nog eens.',
  otherSiteTitle: 'Dit formulier kwam niet van onze eigen pagina',
  otherSiteText:
    'Voor uw veiligheid accepteren we alleen formulieren van onze eigen pagina’s. Er is niets gewijzigd. Open de pagina hier opnieuw en verstuur het formulier van daar.',
  tooLargeTitle: 'Dat was te veel voor deze pagina',
  tooLargeText:
    'Er is niets opgeslagen. Ga terug, kort in wat u schreef en verstuur het opnieuw. Foto’s en bestanden hebben in elke aanvraag hun eigen plek.',
  otherHostTitle: 'Dit is niet ons adres',
  otherHostText: 'U hebt ons bereikt via een adres dat niet van ons is. Ga verder vanaf onze startpagina.',
  reference: 'Kenmerk voor onze klantenservice: {id}',
  toOrders: 'Naar uw bestellingen',
  toHome: 'Naar de startpagina',
  toQueue: 'Naar de wachtrij',
  again: 'Opnieuw proberen',
  or: 'of schrijf naar <mail></mail>',
}
