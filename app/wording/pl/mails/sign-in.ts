import type { NewSignInWords, SignInCodeWords } from '../../en/mails/sign-in.ts'

export const signInCode: SignInCodeWords = {
  subject: 'Twój kod logowania do EM-Smart',
  preview: 'Kod jest w tym e-mailu. Działa raz, przez kilka minut.',
  heading: 'Twój kod logowania',
  enter: 'Wpisz ten kod w oknie przeglądarki, w którym o niego poproszono:',
  validity: (until) => `Działa raz, do ${until}.`,
  order: 'Zamówienie',
  askedAt: 'Czas prośby',
  device: 'Urządzenie',
  place: 'Miejsce',
  onSystem: (browser, system) => `${browser}, ${system}`,
  neverAsk: 'Nigdy nie prosimy o ten kod przez telefon, czat ani e-mail. Nikomu go nie podawaj.',
  notYou: 'To nie Ty? Zignoruj tego e-maila: bez kodu nikt nie wejdzie na Twoje konto.',
}

export const newSignIn: NewSignInWords = {
  subject: 'Nowe logowanie na Twoje konto EM-Smart',
  preview: 'Jeśli to Ty, nic nie trzeba robić.',
  heading: 'Nowe logowanie na Twoje konto',
  happened: 'Ktoś zalogował się na Twoje konto z urządzenia, którego wcześniej nie znaliśmy.',
  afterAll: 'Ktoś zalogował się na Twoje konto kluczem dostępu. Wcześniej żadne urządzenie nie było zalogowane.',
  at: 'Kiedy',
  wasYou: 'Jeśli to Ty, nic nie trzeba robić.',
  notYou: 'Jeśli to nie Ty, wyloguj wszystkie urządzenia, usuń nieznane klucze dostępu i powiadom nas.',
  review: 'Zobacz i wyloguj urządzenia',
}
