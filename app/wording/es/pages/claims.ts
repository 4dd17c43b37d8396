import type { claims as english } from '../../en/pages/claims.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const claims: SameKeys<typeof english> = {
  title: '¿Qué derecho desea utilizar?',
  hint: {
    statutory: 'Tiene ambos derechos. Aquí la garantía legal le da más, por eso va primero. Usted elige.',
    shop: 'Tiene ambos derechos. Aquí nuestra garantía comercial le da más, por eso va primero. Usted elige.',
    same: 'Tiene ambos derechos, y aquí le dan lo mismo. Usted elige.',
  },
  options: {
    guarantee_repair: 'Garantía legal: reparación',
    guarantee_replacement: 'Garantía legal: sustitución',
    warranty: 'Nuestra garantía comercial',
  },
  free: 'Gratis, incluido el envío de ida y vuelta.',
  review: 'Comprobaremos si la garantía legal todavía lo cubre. El envío de ida y vuelta corre de nuestra cuenta.',
  limits: 'Si lo que elige es imposible, o costaría mucho más que lo otro, se lo diremos y le ofreceremos lo otro.',
  warranty: { free: 'Reparación gratis.', quoted: 'Reparación de pago, con presupuesto previo.', open: 'Revisaremos qué cubre.' },
  shares: {
    none: 'El envío es gratis.',
    some: 'Usted paga el {share} del envío de ida y vuelta.',
    all: 'Usted paga el envío de ida y vuelta.',
  },
  says: { guarantee: 'Garantía legal ({country})', warranty: 'Nuestra garantía comercial' },
  remedies: { guarantee_repair: 'Reparación', guarantee_replacement: 'Sustitución' },
  restsOn: 'Se basa en',
  chosen: 'Su elección',
  period: 'Cubierto',
  periodOf: 'del {from} al {to}',
  presumed: 'Sin necesidad de prueba',
  presumedOf: 'si el problema aparece a más tardar el {date}',
  notPresumed: 'terminó el {date}',
  cost: 'Reparación y piezas',
  shipping: 'Envío de ida y vuelta',
  costs: { free: 'gratis', review: 'gratis si la garantía legal lo cubre' },
  shipped: 'gratis para usted',
  answerTitle: 'Lo que cubre la garantía legal',
  repaired: 'Con esta reparación, la garantía legal se alarga {months} meses.',
  next: {
    sendIn:
      'Envíenosla, por favor. {wished, select, none {Programe su recogida abajo y entréguela} other {Reservaremos la recogida para el día que eligió. Entréguela}} a más tardar el {arriveBy}. El envío es gratis para usted.',
    afterMonth:
      'El día para entregarla era el {arriveBy}. Aún puede enviarla{wished, select, none {; programe su recogida abajo} other {, el día que eligió}}. Sus derechos de la garantía legal no cambian.',
  },
  shopSays: 'Lo que dice nuestra garantía comercial',
  staff: {
    title: 'Derecho invocado',
    open: 'Por la garantía legal',
    review: 'Por la garantía legal, por comprobar',
    warranty: 'Por la garantía comercial de la tienda',
    closed: 'Por la garantía comercial de la tienda; la garantía legal no lo cubre',
    free: 'Sin coste para el cliente: reparación, piezas y envío de ida y vuelta.',
    remedy: 'El cliente ha elegido {remedy}.',
    alsoOpen: 'También estaba abierta la garantía legal; el cliente eligió la garantía comercial.',
    presumed: 'Apareció a más tardar el {date}: la tienda tendría que probar que no existía desde el principio.',
    over: 'Apareció después del {date}: el cliente tiene que demostrar que existía desde el principio.',
    repaired: 'Una reparación por esta vía alarga la garantía {months} meses.',
  },
}
