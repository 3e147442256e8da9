// Above the courses of a plan: which term is worked on, and opening the one after the latest.
import { termIdAfter, termNameOf } from '@domain/enrollment/courses/term-id'
import { ActionButton } from '@src/ui/controls/action-button'
import type { PlanAnswer } from './answers'

interface TermChoiceProps {
  readonly answer: PlanAnswer
  /** As chosen; undefined: the one the cloud answered with. */
  readonly shownId: string | undefined
  readonly onChoose: (termId: string) => void
  readonly onNext: () => void
}

export function TermChoice({ answer: { plan, terms }, shownId, onChoose, onNext }: TermChoiceProps) {
  const latest = terms[0]
  if (latest === undefined) return null
  const here = plan?.termId ?? shownId
  return (
    <fieldset className="plan-terms" aria-label="学期">
      {terms.slice(0, MOST).map(({ termId, name, isPublished }) => (
        <button
          key={termId}
          type="button"
          className={termId === here ? 'desk-chip desk-chip-on' : 'desk-chip'}
          aria-pressed={termId === here}
          onClick={() => onChoose(termId)}
        >
          {isPublished ? name : `${name}，没发布`}
        </button>
      ))}
      <ActionButton
        text={`写${termNameOf(termIdAfter(latest.termId))}`}
        kind="quiet"
        size="small"
        icon="plus"
        onTap={onNext}
      />
    </fieldset>
  )
}

/** Two school years: older ones are read in the books. */
const MOST = 4
