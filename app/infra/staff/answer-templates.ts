import { z } from 'zod'

import { type TemplatePurpose, templatePurposes } from '#app/domain/staff/answer-template.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import type { Db } from '#app/infra/db/client.ts'
import { language } from '#app/infra/shared/shapes/words.ts'

const templatePurpose = z.enum(templatePurposes)

export type AnswerTemplate = Readonly<{
  id: string
  name: string
  language: Language
  purpose: TemplatePurpose
  body: string
  version: number
  updatedBy: string
  updatedAt: string
}>

export type TemplateText = Pick<AnswerTemplate, 'name' | 'language' | 'purpose' | 'body'>

/** More than anybody would look through. */
export const mostTemplates = 200

/** All that are in use, by name; with a language only those that fit a case in it. */
export async function listTemplates(db: Db, only: Language | null): Promise<AnswerTemplate[]> {
  const rows = await db.answerTemplate.findMany({
    where: { removedAt: null, ...(only === null ? {} : { language: only }) },
    orderBy: [{ name: 'asc' }, { language: 'asc' }],
    take: mostTemplates,
    include: { staff: { select: { name: true } } },
  })
  return rows.map(({ staff, updatedAt, language: spoken, purpose, ...row }) => ({
    id: row.id,
    name: row.name,
    body: row.body,
    version: row.version,
    language: language.parse(spoken),
    purpose: templatePurpose.parse(purpose),
    updatedBy: staff.name,
    updatedAt: updatedAt.toISOString(),
  }))
}

export async function insertTemplate(db: Db, text: TemplateText, staffId: string): Promise<string> {
  const { id } = await db.answerTemplate.create({ data: { ...text, updatedBy: staffId }, select: { id: true } })
  return id
}

/** Writes over the version that was seen; false where somebody else did so first, or it is gone. */
export async function updateTemplate(db: Db, id: string, version: number, text: TemplateText, staffId: string): Promise<boolean> {
  const { count } = await db.answerTemplate.updateMany({
    where: { id, version, removedAt: null },
    data: { ...text, updatedBy: staffId, updatedAt: new Date(), version: { increment: 1 } },
  })
  return count === 1
}

export async function removeTemplate(db: Db, id: string, version: number): Promise<boolean> {
  const { count } = await db.answerTemplate.updateMany({ where: { id, version, removedAt: null }, data: { removedAt: new Date() } })
  return count === 1
}
