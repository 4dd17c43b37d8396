import { Form } from '@remix-run/react'

import type { StaffRole } from '#app/domain/staff/staff-role.ts'

import { Button } from '../../shared/button.tsx'
import { DataTable } from '../../shared/data-table.tsx'
import { StatusBadge } from '../../shared/status-badge.tsx'
import { useTranslations } from '../../shared/words.ts'
import { RoleSelect } from './role-select.tsx'

type PersonRow = Readonly<{
  id: string
  name: string
  email: string
  role: StaffRole
  passkeys: number
  lastSignIn: string | null
  invited: boolean
  self: boolean
}>

type Props = Readonly<{ people: readonly PersonRow[]; token: string; fresh: boolean }>

/** Everybody with what may be done about them; nobody changes their own access. */
export function PeopleTable({ people, token, fresh }: Props) {
  const t = useTranslations('people')
  const words = useTranslations('staff')
  return (
    <DataTable
      caption={t('caption')}
      quietCaption
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        {
          id: 'name',
          label: t('name'),
          heading: true,
          cell: ({ name, email, self }) => (
            <>
              <span className="font-medium break-words">{name}</span>
              {self ? ` (${t('you')})` : ''}
              <span className="block text-14 font-normal break-all text-soft">{email}</span>
            </>
          ),
        },
        { id: 'role', label: t('role'), cell: ({ role }) => words(`roles.${role}`) },
        {
          id: 'passkeys',
          label: t('passkeys'),
          numeric: true,
          cell: ({ passkeys, invited }) => (invited ? <StatusBadge tone="wait">{t('invited')}</StatusBadge> : passkeys),
        },
        { id: 'last', label: t('lastSignIn'), cell: ({ lastSignIn }) => lastSignIn ?? t('never') },
        {
          id: 'change',
          label: t('change'),
          cell: (person) => (person.self || !fresh ? null : <PersonSteps person={person} token={token} />),
        },
      ]}
    />
  )
}

function PersonSteps({ person, token }: { person: PersonRow; token: string }) {
  const t = useTranslations('people')
  const hidden = (
    <>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="person" value={person.id} />
    </>
  )
  return (
    <details className="text-left">
      <summary className="inline-flex min-h-11 cursor-pointer items-center underline underline-offset-3">
        {t('changeOne', { name: person.name })}
      </summary>
      <div className="flex max-w-sm flex-col gap-5 py-3">
        <Form method="post" className="flex flex-col gap-2">
          {hidden}
          <input type="hidden" name="was" value={person.role} />
          <RoleSelect id={`role-${person.id}`} chosen={person.role} />
          <p className="text-14 text-soft">{t('roleText')}</p>
          <Button name="intent" value="role">
            {t('saveRole')}
          </Button>
        </Form>
        <Form method="post" className="flex flex-col gap-2">
          {hidden}
          <p className="text-14 text-soft">{t('recoverText')}</p>
          <Button name="intent" value="recover">
            {t('recover')}
          </Button>
        </Form>
        <Form method="post" className="flex flex-col gap-2">
          {hidden}
          <p className="text-14 text-soft">{t('removeText')}</p>
          <Button look="danger" name="intent" value="remove">
            {t('remove')}
          </Button>
        </Form>
      </div>
    </details>
  )
}
