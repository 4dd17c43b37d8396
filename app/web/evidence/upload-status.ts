import type { FileFault, UploadRefusal } from '#app/domain/evidence/evidence-file.ts'

/** Why an upload was not taken: the file's fault, no room for it, or how it was sent. */
export type UploadProblem = FileFault | UploadRefusal | 'gone' | 'busy' | 'malformed' | 'too-many' | 'too-long' | 'too-slow'

const statuses: Readonly<Partial<Record<UploadProblem, number>>> = {
  type: 415,
  heic: 415,
  content: 415,
  kind: 415,
  'not-text': 415,
  'photo-size': 413,
  'video-size': 413,
  'log-size': 413,
  costly: 413,
  'case-files': 413,
  'case-bytes': 413,
  'customer-bytes': 413,
  'too-many': 413,
  'too-long': 413,
  'too-slow': 408,
  malformed: 400,
  gone: 404,
  'not-open': 409,
  busy: 429,
  'disk-full': 507,
}

export function uploadStatus(because: UploadProblem): number {
  return statuses[because] ?? 422
}

const readable = /^([\w-]{1,60}):([\w-]{1,20}):(.{0,120})$/su

export type FieldProblem = Readonly<{ field: string; because: string; name: string }>

/** What went wrong with a form of files, in the address of the page that then shows it at its field. */
export function withProblems(path: string, problems: readonly FieldProblem[]): string {
  const query = new URLSearchParams(problems.slice(0, 10).map(({ field, because, name }) => ['problem', `${field}:${because}:${name}`]))
  return `${path}${query.size > 0 ? `?${query.toString()}` : ''}#evidence`
}

/** What an earlier form of files left in the page's address. */
export function problemsOf(request: Request): FieldProblem[] {
  return new URL(request.url).searchParams
    .getAll('problem')
    .slice(0, 10)
    .flatMap((text) => {
      const [, field = '', because = '', name = ''] = readable.exec(text) ?? []
      return field === '' ? [] : [{ field, because, name }]
    })
}
