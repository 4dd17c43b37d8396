import type { CookieWords } from '../../en/legal/cookies.ts'

export const cookies: CookieWords = {
  only: 'Alleen wat nodig is',
  onlyText:
    'Het portaal plaatst alleen cookies die het niet kan missen, of die bewaren wat u zelf koos. Daarom vragen we u geen toestemming. Er zijn geen cookies van andere bedrijven, geen reclame en geen analyses.',
  cookies: 'Cookies',
  storage: 'Alleen in de browser bewaard',
  storageText: 'Pagina’s bewaren ook dit in uw browser. Het wordt niet naar ons gestuurd.',
  columns: { name: 'Naam', purpose: 'Doel', time: 'Bewaard' },
  untilClosed: 'tot de browser wordt gesloten',
  untilTabClosed: 'tot het tabblad wordt gesloten',
  untilCleared: 'tot het wordt gewist',
  purposes: {
    session: 'Houdt u ingelogd.',
    login: 'Koppelt een inlogcode aan de browser waar u erom vroeg.',
    device: 'Herkent een apparaat waarop u eerder inlogde, zodat anderen die codes raden u niet kunnen buitensluiten.',
    passkey: 'Koppelt inloggen met een passkey aan deze browser.',
    claim: 'Koppelt de code om een bestelling toe te voegen aan deze browser.',
    shop: 'Koppelt inloggen via de winkel aan deze browser.',
    staff: 'Houdt onze medewerkers ingelogd op hun console.',
    region: 'De winkel die u koos.',
    language: 'De taal die u koos.',
    'draft:': 'Een bericht dat u schrijft, tot u het verstuurt.',
    positions: 'Hoe ver een pagina was gescrold, zodat ‘Terug’ daar weer uitkomt.',
    'staff-keys': 'Of onze medewerkers sneltoetsen hebben aangezet.',
  },
  remove: 'Cookies verwijderen',
  removeText:
    'U kunt cookies altijd in de instellingen van uw browser verwijderen. U bent dan uitgelogd, en we vragen opnieuw naar winkel en taal.',
}
