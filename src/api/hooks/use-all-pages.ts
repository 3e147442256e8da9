// Reads a list that comes in pages to its end: the first page is shown at once, the others follow.
import type { ActionInput, ActionName, ActionOutput } from '@domain/registry'
import { useEffect, useMemo, useState } from 'react'
import { call } from '../calls/client'
import type { CallError } from '../failures/call-error'
import { type ActionState, useAction } from './use-action'

export interface AllPages<Name extends ActionName> {
  /** Of the first page. */
  readonly state: ActionState<Name>
  readonly pages: readonly ActionOutput<Name>[]
  /** Why the rest did not come; what came stands. */
  readonly fault: CallError | null
  readonly isWhole: boolean
}

interface Paging<Name extends ActionName> {
  readonly name: Name
  /** Memoized. Null asks nothing yet. */
  readonly input: ActionInput<Name> | null
  /** What asks for the page behind this one; null: that was all. Defined outside the component. */
  readonly follow: (input: ActionInput<Name>, page: ActionOutput<Name>) => ActionInput<Name> | null
}

interface Rest<Name extends ActionName> {
  /** The first page that they follow. */
  readonly first: ActionOutput<Name> | undefined
  readonly pages: readonly ActionOutput<Name>[]
  readonly fault: CallError | null
  readonly isWhole: boolean
}

export function useAllPages<Name extends ActionName>({ name, input, follow }: Paging<Name>): AllPages<Name> {
  const state = useAction(name, input)
  const { value: first } = state
  const [rest, setRest] = useState<Rest<Name>>({ first: undefined, pages: [], fault: null, isWhole: false })
  useEffect(() => {
    if (first === undefined || input === null) return
    let isWanted = true
    const more = async () => {
      const pages: ActionOutput<Name>[] = []
      for (let next = follow(input, first); next !== null; ) {
        const answer = await call(name, next)
        if (!isWanted) return
        if (!answer.ok) return setRest({ first, pages, fault: answer.error as CallError, isWhole: false })
        const page = answer.value as ActionOutput<Name>
        pages.push(page)
        next = follow(next, page)
        setRest({ first, pages: [...pages], fault: null, isWhole: next === null })
      }
    }
    void more()
    return () => {
      isWanted = false
    }
  }, [name, input, follow, first])
  const follows = rest.first === first
  const pages = useMemo(
    () => (first === undefined ? [] : follows ? [first, ...rest.pages] : [first]),
    [first, follows, rest.pages],
  )
  const isOnePage = first !== undefined && input !== null && follow(input, first) === null
  return { state, pages, fault: follows ? rest.fault : null, isWhole: isOnePage || (follows && rest.isWhole) }
}
