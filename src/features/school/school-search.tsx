// The search in a desk's top bar: `/` comes here, arrows choose, enter opens.
import { DeskIcon } from '@src/ui/desk/desk-icon'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import './school-search.css'
import { resultsOf, type SearchResult } from './search-results'
import type { Staff } from './use-school'
import { useSchoolSearch } from './use-school-search'
import { useSlash } from './use-slash'

const LONGEST = 40

export function SchoolSearch({ school }: { readonly school: Staff['school'] }) {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const { text, found, failed } = useSchoolSearch(school.schoolId, typed)
  useSlash(field)
  const results = found ? resultsOf(found, school) : []
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
  const isShown = open && text !== ''
  return (
    <div className="school-search">
      <label className="school-search-box">
        <DeskIcon name="search" />
        <input
          ref={field}
          className="school-search-input"
          type="text"
          role="combobox"
          aria-expanded={isShown}
          aria-controls={list}
          aria-activedescendant={isShown && results[at] ? `${list}-${at}` : undefined}
          aria-label="找孩子、课程、老师、账单"
          placeholder={school.mayImport ? '找孩子、课程、老师、手机后四位' : '找孩子、学号、账单号、课程'}
          value={typed}
          maxLength={LONGEST}
          onChange={({ target }) => {
            setTyped(target.value)
            setAt(0)
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={press}
        />
        <kbd className="desk-key">/</kbd>
      </label>
      {isShown ? (
        <Results id={list} results={results} at={at} onChoose={choose}>
          {failed ? '没查到，再输一次' : found ? sayFound(results.length, found.isMore) : '在找'}
        </Results>
      ) : null}
    </div>
  )
}

function sayFound(found: number, isMore: boolean): string {
  if (found === 0) return '没有找到。换个说法，或者少写几个字'
  return isMore ? '还有更多，多写几个字' : `${found} 个`
}

interface ResultsProps {
  readonly id: string
  readonly results: readonly SearchResult[]
  readonly at: number
  readonly onChoose: (result: SearchResult) => void
  readonly children: string
}

function Results({ id, results, at, onChoose, children }: ResultsProps) {
  return (
    <div className="school-search-found">
      <div id={id} role="listbox" aria-label="找到的">
        {results.map((result, index) => (
          <div
            key={result.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={index === at ? 'school-search-row school-search-row-on' : 'school-search-row'}
            onMouseDown={() => onChoose(result)}
          >
            <span className="school-search-kind">{result.kind}</span>
            <b>{result.title}</b>
            <span className="ink-3">{result.note}</span>
          </div>
        ))}
      </div>
      <div className="school-search-say" role="status">
        {children}
      </div>
    </div>
  )
}
