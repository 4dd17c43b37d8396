import type { unsent as english } from '../../en/pages/unsent.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

import { account } from './account.ts'

export const unsent: SameKeys<typeof english> = {
  signedOutTitle: 'Se había cerrado la sesión, así que no se ha enviado nada',
  signedOutText: 'Lo que ha introducido sigue aquí mientras esta pestaña esté abierta.',
  otherTitle: 'La sesión está iniciada con otra cuenta, así que no se ha enviado nada',
  otherText:
    'Esto se escribió cuando aquí estaba iniciada la sesión de otra cuenta. Lo escrito y elegido sigue aquí mientras esta pestaña esté abierta.',
  signIn: 'Iniciar sesión en una pestaña nueva',
  thenGoOn: 'Después vuelva a esta pestaña y continúe.',
  thenCopy: 'Copie lo que ha escrito, inicie sesión y péguelo allí: este navegador no dice de quién era.',
  toAccount: 'Abrir su cuenta en una pestaña nueva',
  thenChange: 'Cierre allí la sesión e iníciela con la cuenta desde la que se escribió. Después vuelva a esta pestaña y continúe.',
  goOn: 'Continuar con lo introducido',
  backTitle: 'Ha iniciado sesión',
  backText: 'Lo que escribió está en la pestaña de la que viene. Vuelva a ella y elija «{goOn}». Esta la puede cerrar.',
  toHome: 'Ir a su página de inicio',
  fields: {
    text: 'Su mensaje',
    subject: 'Asunto',
    reason: 'Qué ha pasado o por qué',
    wish: 'Qué desea a cambio',
    why: 'Por qué no está de acuerdo',
    name: 'Nombre',
    company: account.company,
    street: account.street,
    addition: account.addition,
    postcode: account.postcode,
    city: account.city,
    region: account.region,
    phone: 'Teléfono',
    email: 'Correo electrónico',
    number: 'Número de pedido',
    known: 'Correo electrónico o código postal del pedido',
    model: 'Modelo',
    serial: 'Número de serie',
    seller: 'Comprada en',
    boughtOn: 'Fecha de compra',
    proof: 'Número de la factura o del recibo',
  },
}
