import { staffRoles } from '#app/domain/staff/staff-role.ts'

import { Field, plainField } from '../../shared/field.tsx'
import { Select } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'

export function RoleSelect({ id, chosen }: { id: string; chosen: string }) {
  const t = useTranslations('people')
  const words = useTranslations('staff')
  return (
    <Field field={plainField('role', { id, initialValue: chosen })} label={t('role')}>
      {(control) => (
        <Select {...control}>
          {staffRoles.map((role) => (
            <option key={role} value={role}>
              {words(`roles.${role}`)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
