import type { DeadlineWords } from '../../en/mails/deadline.ts'

export const deadlineNear: DeadlineWords['deadlineNear'] = {
  subject: (number, day) => `${number}: odpowiedz do ${day}`,
  heading: 'Twoje zgłoszenie czeka',
  awaited: {
    item: 'Nadal potrzebujemy tego, o co prosiliśmy.',
    pickup: 'Paczka nadal czeka na odbiór.',
    offer: 'Nasza propozycja po kontroli czeka na odpowiedź.',
    estimate: 'Nasz kosztorys naprawy czeka na odpowiedź.',
    'send-in': 'Urządzenia nie przekazano jeszcze przewoźnikowi.',
    return: 'Nowy produkt został wysłany, a Twoje produkty nadal czekają na odbiór.',
    payment: 'Faktura nie jest jeszcze opłacona. Jest na stronie zgłoszenia.',
  },
  by: (day) => `Termin: ${day}.`,
}

export const caseExpired: DeadlineWords['caseExpired'] = {
  subject: (number) => `${number}: zgłoszenie wygasło`,
  heading: 'Twoje zgłoszenie wygasło',
  expired: {
    item: 'Nie otrzymaliśmy tego, o co prosiliśmy, dlatego zgłoszenie jest zamknięte.',
    pickup: 'Paczki nie udało się odebrać, dlatego zgłoszenie jest zamknięte.',
    offer: 'Nie było odpowiedzi na propozycję, dlatego zgłoszenie jest zamknięte.',
    estimate: 'Nie było odpowiedzi na kosztorys, dlatego zgłoszenie jest zamknięte.',
    'send-in': 'Urządzenia nie przekazano przewoźnikowi, dlatego zgłoszenie jest zamknięte.',
  },
  usable: 'Nic to nie kosztuje, a zamówienie pozostaje bez zmian. Nadal można zgłosić wszystko, co jest dla niego możliwe.',
  openOrder: 'Zobacz swoje możliwości',
}
