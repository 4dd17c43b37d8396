import type { exceptions as english } from '../../en/pages/exceptions.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const exceptions: SameKeys<typeof english> = {
  title: 'Poproś o wyjątek',
  text: 'Nasze zasady na to nie pozwalają. Możesz jednak poprosić o wyjątek: dwie osoby z naszego zespołu sprawdzą zgłoszenie i odpowiedzą e-mailem w ciągu dwóch dni roboczych. Do tego czasu nic nie jest obiecane; niczego jeszcze nie wysyłaj.',
  reason: 'Dlaczego mamy zrobić wyjątek?',
  ask: 'Poproś o wyjątek',
  next: 'Prośba o wyjątek czeka na decyzję. Dwie osoby z naszego zespołu podejmą ją do: {reviewBy}; do tego czasu nic nie jest obiecane. Niczego jeszcze nie wysyłaj.',
  convertTitle: 'Co możesz teraz zrobić',
  convertText:
    'Zapisaliśmy Twoje odpowiedzi. Dla obu możliwości zobaczysz kwotę zwrotu, zanim cokolwiek wyślesz; próba nic nie kosztowała.',
  convert: { refuse: 'Odeślij bez otwierania', return: 'Zwróć po doręczeniu' },
}
