import type { missing as english } from '../../en/pages/missing.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const missing: SameKeys<typeof english> = {
  door: 'Niet ontvangen?',
  report: 'Als niet ontvangen melden',
  open: 'Hebt u dit pakket niet ontvangen, meld het ons dan. We vragen de bezorgdienst het te zoeken; lukt dat niet, dan sturen we het opnieuw of betalen we het terug.',
  later: 'U kunt het vanaf {date} als niet ontvangen melden.',
  until: 'Volg tot dan de zending en kijk bij buren, huisgenoten en op de gebruikelijke plekken. Het kan nog komen.',
  saidNo: 'Meld het en we vragen de bezorgdienst het te zoeken; lukt dat niet, dan sturen we het opnieuw of betalen we het terug.',
  trackingTitle: 'Track-and-trace',
  noTracking: 'We hebben van de bezorgdienst geen nieuws over dit pakket.',
  lookedTitle: 'Hebt u ernaar gezocht?',
  lookedText: 'Pakketten duiken hier vaak op. Vink aan waar u hebt gekeken; het verandert uw terugbetaling niet.',
  lookedFor: {
    neighbours: 'Ik heb het de buren gevraagd',
    safe_place: 'Ik heb op de gebruikelijke plekken gekeken: garage, portiek, postkamer, pakketautomaat',
    household: 'Ik heb het iedereen in huis gevraagd',
  },
  addressTitle: 'Is het naar het juiste adres gestuurd?',
  addressRight: 'Het adres klopt',
  addressWrong: 'Het adres klopt niet',
  addressRightHint: 'Daar moet het pakket heen.',
  addressWrongHint: 'We beoordelen dit. Geef ons in de volgende stap het juiste adres.',
  photo: 'Op de laatste pagina kunt u een foto toevoegen van de plek waar het zou moeten liggen (optioneel).',
  caseTitle: 'Wat u ons over het pakket vertelde',
  tracking: {
    silent: 'Geen nieuws van de bezorgdienst; vanaf {date} geldt het als vermist',
    failed: 'De bezorgdienst kon het niet bezorgen',
    delivered: 'Volgens de bezorgdienst bezorgd op {date}',
    deliveredUnknown: 'Bezorgd, dag niet bekend',
  },
  notLooked: 'Nog nergens gekeken',
  found: {
    title: 'Is het opgedoken?',
    text: 'Hebt u het pakket nu, meld het ons dan en we stoppen de zoekactie. U kunt het nog retourneren of laten repareren.',
    button: 'Ik heb het pakket nu',
  },
}
