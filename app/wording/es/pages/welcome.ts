import type { welcome as english } from '../../en/pages/welcome.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const welcome: SameKeys<typeof english> = {
  title: 'Ventajas exclusivas para miembros',
  subtitle: 'Inicie sesión para ver sus pedidos, garantías y puntos',
  tracking: 'Seguimiento de pedidos en tiempo real',
  trackingText: 'Cada paquete, de nuestro almacén a su puerta.',
  support: 'Servicio posventa a su lado',
  supportText: 'Cancele, devuelva o solicite una reparación en línea. Ve su reembolso antes de decidir.',
  points: 'Puntos de miembro',
  pointsText: 'Gane puntos con cada compra.',
}
