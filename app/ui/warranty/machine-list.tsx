import type { MachineOnPage } from '#app/views/warranty/machine-page.ts'

import { ProductPicture } from '../shared/product-picture.tsx'
import { ComponentCoverage } from './component-coverage.tsx'

/** The machines at a glance: one bar for each part that has a period of its own. */
export function MachineList({ machines }: { machines: readonly MachineOnPage[] }) {
  return (
    <ul className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {machines.map((machine) => (
        <li key={machine.id} className="flex gap-4">
          <ProductPicture picture={machine.picture} category="machine" title={machine.title} />
          <div className="flex min-w-0 grow flex-col gap-3">
            {machine.components.length > 1 ? <p className="font-medium">{machine.title}</p> : null}
            {machine.components.map((component) => (
              <ComponentCoverage
                key={component.component}
                covered={component}
                {...(machine.components.length === 1 ? { name: machine.title } : {})}
              />
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
