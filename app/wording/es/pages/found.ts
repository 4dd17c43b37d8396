import type { found as english } from '../../en/pages/found.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const found: SameKeys<typeof english> = {
  signIn:
    'Sus pedidos, seguimiento, garantía, devoluciones y reparaciones en EM-Smart. Inicie sesión con un código por correo, sin contraseña.',
  returns: 'Lo que puede cancelar, devolver o cambiar en EM-Smart, hasta cuándo, cuánto cuesta y qué se le reembolsa, cláusula a cláusula.',
  warranty: 'Qué cubre la garantía de EM-Smart y cuánto dura, quién paga el envío y cómo es una reparación, cláusula a cláusula.',
  legal: 'Condiciones, privacidad, derecho de desistimiento, aviso legal y accesibilidad de las tiendas EM-Smart.',
  legalPage: '{title} · EM-Smart, {store}',
  withdraw: 'Desista de un contrato con EM-Smart dentro del plazo legal, sin cuenta. Recibe una confirmación por correo al momento.',
}
