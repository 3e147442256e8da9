// Which pupils the table shows: those of one class, or those of the school found by words.
import { useAction } from '@src/api/hooks/use-action'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { useState } from 'react'
import { type ListedPupil, openRooms } from './answers'

const NOBODY: readonly ListedPupil[] = []

export type ShownPupils = ReturnType<typeof useShownPupils>

/** `opened`: the class of a child that was asked for. */
export function useShownPupils(schoolId: string, opened?: string) {
  const rooms = useAction('identity.listHomerooms', { schoolId })
  const [chosen, setChosen] = useState<string | null>(null)
  const [words, search] = useState('')
  const first = rooms.value && openRooms(rooms.value)[0]?.homeroomId
  const homeroomId = chosen ?? opened ?? first ?? null
  const isAsking = words !== '' || homeroomId !== null
  const asked = { schoolId, homeroomId: words === '' ? homeroomId : null, words: words || null }
  const { value, error } = useAction('identity.listPupils', isAsking ? asked : null)
  const failed = rooms.error ?? error
  const isLoading = rooms.value === undefined || (isAsking && value === undefined)
  return {
    rooms: rooms.value,
    homeroomId,
    words,
    pupils: value?.pupils ?? NOBODY,
    isMore: value?.isMore ?? false,
    loading: isLoading && failed === undefined,
    fault:
      isLoading && failed
        ? { title: '没取到', hint: sayError(failed, staffErrorTexts).hint, onRetry: rooms.refresh }
        : undefined,
    chooseRoom: (id: string) => {
      search('')
      setChosen(id)
    },
    search,
  }
}
