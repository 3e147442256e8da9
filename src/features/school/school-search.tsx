// The search in a desk's top bar: `/` comes here, arrows choose, enter opens.
import { DeskIcon } from '@src/ui/desk/desk-icon'
import './school-search.css'
import type { SearchResult } from './search-results'
import type { Staff } from './use-school'
import { useSearchBox } from './use-search-box'

const LONGEST = 40

export function SchoolSearch({ school }: { readonly school: Staff['school'] }) {
  const search = useSearchBox(school)
  const { field, list, typed, isShown, found, failed, results, at } = search
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
          onChange={({ target }) => search.type(target.value)}
          onFocus={() => search.setOpen(true)}
          onBlur={() => search.setOpen(false)}
          onKeyDown={search.press}
        />
        <kbd className="desk-key">/</kbd>
      </label>
      {isShown ? (
        <Results id={list} results={results} at={at} onChoose={search.choose}>
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
