// What the program checked of a course, each with its rule; what is missing stands out.
import { DeskIcon } from '@src/ui/desk/desk-icon'
import type { OpenCourse } from './answers'
import { CHECK_TEXTS } from './plan-texts'
import './term-plans.css'

export function CourseChecks({ checks }: Pick<OpenCourse, 'checks'>) {
  const asked = checks.filter(({ outcome }) => outcome !== 'NOT_ASKED')
  return (
    <div className="plan-checks">
      {asked.map(({ check, outcome, source }) => (
        <div
          key={check}
          className={outcome === 'MISSING' ? 'plan-check plan-check-missing' : 'plan-check'}
          title={`${source.document} ${source.number} ${source.clause}`.trim()}
        >
          <DeskIcon name={outcome === 'MISSING' ? 'close' : 'check'} size={15} />
          <span>{CHECK_TEXTS[check]}</span>
        </div>
      ))}
    </div>
  )
}
