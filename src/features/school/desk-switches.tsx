// At the top left of a school's desk: which school, and this term or the one before.
import { DeskIcon } from '@src/ui/desk/desk-icon'
import { Tile } from '@src/ui/marks/tile'
import { useCurrentSchool } from './current-school'
import type { DeskTerm } from './desk-term'
import type { Staff } from './use-school'

interface DeskSwitchesProps {
  readonly staff: Staff
  readonly term: DeskTerm
}

export function DeskSwitches({ staff: { school, schools }, term }: DeskSwitchesProps) {
  const choose = useCurrentSchool(({ set }) => set)
  const last = term.terms.find(({ planId }) => planId !== term.thisPlanId)
  return (
    <>
      <div className="desk-org desk-switch">
        <Tile sign={school.schoolName.slice(0, 1)} size="small" />
        <div className="grow one-line">{school.schoolName}</div>
        {schools.length > 1 ? (
          <>
            <DeskIcon name="chevron-down" size={16} />
            <select
              className="desk-switch-choice"
              aria-label="换学校"
              value={school.schoolId}
              onChange={({ target }) => {
                term.choose(null)
                choose(target.value)
              }}
            >
              {schools.map(({ schoolId, schoolName }) => (
                <option key={schoolId} value={schoolId}>
                  {schoolName}
                </option>
              ))}
            </select>
          </>
        ) : null}
      </div>
      {last ? (
        <fieldset className="desk-terms" aria-label="学期">
          <TermButton text="本学期" on={!term.isPast} onTap={() => term.choose(null)} />
          <TermButton text="上学期" on={term.planId === last.planId} onTap={() => term.choose(last.planId)} />
        </fieldset>
      ) : null}
      <OlderTerms term={term} lastId={last?.planId} />
    </>
  )
}

interface TermButtonProps {
  readonly text: string
  readonly on: boolean
  readonly onTap: () => void
}

function TermButton({ text, on, onTap }: TermButtonProps) {
  return (
    <button type="button" className={on ? 'desk-term desk-term-on' : 'desk-term'} aria-pressed={on} onClick={onTap}>
      {text}
    </button>
  )
}

interface OlderTermsProps {
  readonly term: DeskTerm
  /** Has a button of its own. */
  readonly lastId: string | undefined
}

/** Terms before the last one, the latest first. */
function OlderTerms({ term, lastId }: OlderTermsProps) {
  const older = term.terms.filter(({ planId }) => planId !== term.thisPlanId && planId !== lastId)
  if (older.length === 0) return null
  const shown = older.some(({ planId }) => planId === term.planId) ? term.planId : ''
  return (
    <select
      className="desk-control desk-control-choice"
      aria-label="更早的学期"
      value={shown}
      onChange={({ target }) => term.choose(target.value === '' ? null : target.value)}
    >
      <option value="">更早的学期</option>
      {older.map(({ planId, name }) => (
        <option key={planId} value={planId}>
          {name}
        </option>
      ))}
    </select>
  )
}
