// Begins an item from a draft, an earlier item or nothing, and keeps it on the phone as it changes.
import { forgetHomeworkDraft, readHomeworkDraft, writeHomeworkDraft } from '@src/api/kept/homework-draft'
import { useEffect, useRef, useState } from 'react'
import type { OwnItem, Posting, PostingClass } from '../items/answers'
import { draftOf, EMPTY_TEXT, type WrittenHomework, type WrittenText, writtenFrom } from '../items/written-homework'
import { usualDue } from './due-choices'

export interface Writing {
  readonly written: WrittenHomework
  readonly change: (part: Partial<WrittenHomework>) => void
  /** Whether it begins with what was left half written before. */
  readonly isResumed: boolean
  /** Sent, or thrown away: the phone keeps nothing of it. */
  readonly forget: () => void
}

export interface WritingStart {
  readonly posting: Posting
  /** Opened for a class; left out: the first. */
  readonly homeroomId?: string | undefined
  /** To be set again, or to be written anew. */
  readonly from?: OwnItem | undefined
  /** An item that is changed keeps its day and its due time. */
  readonly isEdit?: boolean
}

export function useWriting(start: WritingStart): Writing {
  const { posting, isEdit = false } = start
  const [begun] = useState(() => begin(start))
  const [written, setWritten] = useState<WrittenHomework>(begun.written)
  const keeps = useRef(!isEdit)
  const touched = useRef(false)
  useEffect(() => {
    if (touched.current && keeps.current) writeHomeworkDraft(written.subject, draftOf(written), Date.now())
  }, [written])
  useEffect(() => {
    // The page opened with an answer of an earlier day: its evenings are no longer to be had.
    const [date] = posting.dates
    if (isEdit || date === undefined || posting.dates.includes(written.date)) return
    setWritten((before) => ({ ...before, date, ...usualDue(date, posting.dates) }))
  }, [isEdit, posting.dates, written.date])
  return {
    written,
    isResumed: begun.isResumed,
    change: (part) => {
      touched.current = true
      setWritten((before) => ({ ...before, ...part }))
    },
    forget: () => {
      keeps.current = false
      forgetHomeworkDraft(written.subject)
    },
  }
}

function begin(start: WritingStart): { readonly written: WrittenHomework; readonly isResumed: boolean } {
  const { posting, from, isEdit = false } = start
  const homeroom = classOf(start)
  const subject = from?.item.subject ?? homeroom?.subjects[0] ?? 'CHINESE'
  const draft = from === undefined ? readHomeworkDraft(subject, Date.now()) : null
  const date = isEdit && from ? from.date : (posting.dates[0] ?? posting.today)
  const text: WrittenText = from ? writtenFrom(from.item) : draft ? writtenFrom(draft) : emptyText(homeroom)
  const due = isEdit && from ? { dueOn: from.item.dueOn, dueAt: from.item.dueAt } : usualDue(date, posting.dates)
  const written: WrittenHomework = {
    homeroomIds: homeroom ? [homeroom.homeroomId] : [],
    groupId: null,
    subject,
    date,
    ...text,
    ...due,
    photos: isEdit && from ? from.item.photos : [],
    voice:
      isEdit && from?.item.voice ? { path: from.item.voice.fileId, seconds: from.item.voice.seconds, size: 0 } : null,
  }
  return { written, isResumed: draft !== null }
}

function classOf({ posting, homeroomId, from }: WritingStart): PostingClass | undefined {
  const wanted = from?.homeroomId ?? homeroomId
  return posting.classes.find((each) => each.homeroomId === wanted) ?? posting.classes[0]
}

/** Where nothing written may be taken home, practice is done in school. */
function emptyText(homeroom: PostingClass | undefined): WrittenText {
  const nothingAtHome = homeroom?.days[0]?.cap === 0
  return nothingAtHome ? { ...EMPTY_TEXT, place: 'SCHOOL' } : EMPTY_TEXT
}
