// Homework as it is being written: what the fields hold before it is checked and sent.
import type { HomeworkKind, HomeworkPlace, HomeworkPurpose } from '@domain/homework/items/homework-item'
import type { SchoolSubject } from '@domain/values/school-subject'
import type { HomeworkDraft } from '@src/api/kept/homework-draft'
import type { RecordedVoice } from '@src/api/platform/voice-recorder'
import type { ItemView, Template } from './answers'

export interface WrittenLayer {
  readonly name: string
  readonly content: string
  /** As typed: may be empty. */
  readonly minutes: string
}

export interface WrittenHomework {
  readonly homeroomIds: readonly string[]
  readonly groupId: string | null
  readonly subject: SchoolSubject
  readonly date: string
  readonly kind: HomeworkKind
  readonly place: HomeworkPlace
  readonly purpose: HomeworkPurpose
  readonly book: string
  readonly pages: string
  readonly content: string
  /** As typed: empty, or whatever number. */
  readonly minutes: string
  /** Empty: no layers. */
  readonly layers: readonly WrittenLayer[]
  readonly dueOn: string
  readonly dueAt: string
  /** On this phone, or already a file of ours. */
  readonly photos: readonly string[]
  readonly voice: RecordedVoice | null
}

export const FIRST_LAYERS: readonly WrittenLayer[] = [
  { name: '都做', content: '', minutes: '' },
  { name: '想多做的', content: '', minutes: '' },
]

/** What is written anew each time, as opposed to for whom and when. */
export type WrittenText = Pick<
  WrittenHomework,
  'kind' | 'place' | 'purpose' | 'book' | 'pages' | 'content' | 'minutes' | 'layers'
>

export const EMPTY_TEXT: WrittenText = {
  kind: 'WRITTEN',
  place: 'HOME',
  purpose: 'CONSOLIDATE',
  book: '',
  pages: '',
  content: '',
  minutes: '15',
  layers: [],
}

/** From an earlier item, a template or a draft: with minutes as one types them. */
export function writtenFrom(source: ItemView | HomeworkDraft | (Template & { readonly pages: string })): WrittenText {
  const { kind, place, purpose, book, pages, content, minutes, layers } = source
  return {
    kind,
    place,
    purpose,
    book,
    pages,
    content,
    minutes: String(minutes),
    layers: layers.map((layer) => ({ ...layer, minutes: String(layer.minutes) })),
  }
}

/** The minutes it asks for: of the slowest layer, where there are any. NaN while something is not a number. */
export function minutesOf({ minutes, layers }: Pick<WrittenHomework, 'minutes' | 'layers'>): number {
  const all = layers.length === 0 ? [minutes] : layers.map((layer) => layer.minutes)
  return all.reduce(
    (most, each) => Math.max(most, each.trim() === '' ? Number.NaN : Number(each)),
    Number.NEGATIVE_INFINITY,
  )
}

/** What the limit counts of it: only what is written and done at home. */
export function countedOf(written: Pick<WrittenHomework, 'minutes' | 'layers' | 'kind' | 'place'>): number {
  const minutes = minutesOf(written)
  const counts = written.kind === 'WRITTEN' && written.place === 'HOME'
  return counts && Number.isFinite(minutes) ? Math.max(0, minutes) : 0
}

export function draftOf(written: WrittenHomework): HomeworkDraft {
  const { kind, place, purpose, book, pages, content, layers } = written
  return { kind, place, purpose, book, pages, content, minutes: minutesOf(written) || 0, layers: numbered(layers) }
}

export function numbered(layers: readonly WrittenLayer[]) {
  return layers.map((layer) => ({ ...layer, minutes: Number(layer.minutes) || 0 }))
}
