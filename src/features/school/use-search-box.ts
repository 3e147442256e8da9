// What is typed, found and chosen in a desk's search, by keys and by mouse.
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { resultsOf, type SearchResult } from './search-results'
import type { Staff } from './use-school'
import { useSchoolSearch } from './use-school-search'
import { useSlash } from './use-slash'

export function useSearchBox(school: Staff['school']) {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const { text, found, failed } = useSchoolSearch(school.schoolId, typed)
  useSlash(field)
  const results = found ? resultsOf(found, school) : []
  const type = (words: string) => {
    setTyped(words)
    setAt(0)
    setOpen(true)
  }
  const choose = (result: SearchResult | undefined) => {
    if (result === undefined) return
    setOpen(false)
    result.open()
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setAt(Math.max(0, Math.min(results.length - 1, at + step)))
    else if (event.key === 'Enter') choose(results[at])
    else if (event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
  }
  return { field, list, typed, type, isShown: open && text !== '', setOpen, found, failed, results, at, choose, press }
}
