import type { InvoiceWords } from '../../en/mails/invoice.ts'

export const invoiceOpened: InvoiceWords['invoiceOpened'] = {
  subject: (number, amount, day) => `${number}: zapłać ${amount} do ${day}`,
  heading: 'Twoja faktura',
  asked: {
    estimate: (amount) => `Naprawa kosztuje ${amount}. Zaczniemy, gdy tylko płatność dotrze.`,
    shipping_share: (amount) => `Twój udział w kosztach wysyłki przy tej naprawie to ${amount}.`,
    exchange_difference: (amount) => `Wybrany produkt kosztuje o ${amount} więcej. Wyślemy go, gdy tylko płatność dotrze.`,
    exchange_first: (amount) => `Wybrany produkt kosztuje o ${amount} więcej. Po zapłacie wyślemy go, zanim dotrze Twój zwrot.`,
    exchange_owed: (amount) => `Za wysłany nowy produkt pozostaje do zapłaty ${amount}.`,
  },
  amount: 'Kwota',
  payBy: 'Termin płatności',
  otherwise: {
    estimate: 'Jeśli płatność do tego czasu nie dotrze, odeślemy urządzenie bez naprawy.',
    shipping_share: 'Naprawa przebiega tak czy inaczej. Bez zapłaty kwota pozostaje otwarta.',
    exchange_difference: 'Jeśli płatność do tego czasu nie dotrze, zamiast wymiany zwrócimy pieniądze za zwrot.',
    exchange_first: 'Bez wcześniejszej zapłaty wymiana przebiega dalej: nowy produkt wyślemy po sprawdzeniu odesłanych.',
    exchange_owed: 'Bez zapłaty kwota pozostaje otwarta i napiszemy do Ciebie.',
  },
  pay: 'Zapłać w sklepie',
  safe: 'Płatność odbywa się na stronie naszego sklepu. O dane karty nigdy nie prosimy e-mailem.',
}

export const paymentReceived: InvoiceWords['paymentReceived'] = {
  subject: (number) => `${number}: Twoja płatność dotarła`,
  heading: 'Twoja płatność dotarła',
  received: (amount) => `Dziękujemy. Otrzymaliśmy płatność: ${amount}.`,
  next: {
    estimate: 'Zaczynamy naprawę i napiszemy, gdy będzie gotowa.',
    shipping_share: 'Nic więcej nie trzeba robić.',
    exchange_difference: 'Teraz wyślemy wybrany produkt i podamy numer śledzenia.',
    exchange_first: 'Teraz wyślemy wybrany produkt. Napiszemy, gdy będzie pakowany.',
    exchange_owed: 'Nic więcej nie trzeba robić.',
  },
}

export const paymentMissed: InvoiceWords['paymentMissed'] = {
  subject: (number) => `${number}: faktura jest zamknięta`,
  heading: 'Faktura jest zamknięta',
  because: {
    customer: 'Faktura nie ma być opłacona, dlatego jest zamknięta.',
    staff: 'Zamknęliśmy fakturę. Nie trzeba jej już opłacać.',
    system: 'Faktury nie opłacono w terminie, dlatego jest zamknięta.',
  },
  sentBack: 'Urządzenie wraca bez naprawy; podamy numer śledzenia.',
  refunded: 'Zamiast wymiany zwracamy pieniądze za zwrot i napiszemy, gdy zwrot zostanie zlecony.',
  late: 'Płatność, która jeszcze dotrze, zwrócimy.',
}

export const paymentReturned: InvoiceWords['paymentReturned'] = {
  subject: (number, amount) => `${number}: zwrócono ${amount}`,
  heading: 'Twoja płatność jest zwrócona',
  returned: (amount) => `Zwróciliśmy ${amount} zapłacone za to zgłoszenie, tą samą metodą płatności.`,
  amount: 'Zwrócono',
  to: 'Metoda',
  reference: 'Numer',
  time: 'W banku może to potrwać kilka dni.',
}
