// The dates of a plan in the drawer: term, window, closures and make-up days, and what they move.
import { termIdAfter } from '@domain/enrollment/courses/term-id'
import { dateAt, timeAt } from '@domain/values/school-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskDrawer } from '@src/ui/desk/desk-drawer'
import { DeskInput, DeskText } from '@src/ui/desk/desk-field'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useState } from 'react'
import type { PlanAnswer } from './answers'
import { sayTermFault } from './plan-texts'
import { sayProblem } from './say-problem'
import { readTerms, type TermTexts, textsOf, textsOfNext } from './term-texts'

interface TermsDrawerProps {
  readonly answer: PlanAnswer
  /** Null: a term that is begun. */
  readonly plan: PlanAnswer['plan']
  readonly schoolId: string
  readonly onSaved: (termId: string) => void
  readonly onClose: () => void
}

const LABELS: Readonly<Record<keyof TermTexts, string>> = {
  termId: '学期代码',
  name: '学期',
  from: '开学日期',
  until: '放假日期',
  opensOn: '选课开始',
  opensTime: '几点',
  closesOn: '选课截止',
  closesTime: '几点',
  closures: '停课日',
  makeups: '调休日',
}

/** A term after the latest is named already; the first one of all is not. */
function begunWith(plan: PlanAnswer['plan'], latest: string | undefined): TermTexts {
  return plan === null && latest !== undefined ? textsOfNext(termIdAfter(latest)) : textsOf(plan, { dateAt, timeAt })
}

export function TermsDrawer({ answer, plan, schoolId, onSaved, onClose }: TermsDrawerProps) {
  const latest = answer.terms[0]?.termId
  const [texts, setTexts] = useState<TermTexts>(() => begunWith(plan, latest))
  const [wrong, setWrong] = useState<string | null>(null)
  const { ask, busy, problem } = useConfirmedWrite('enrollment.savePlanTerms', '正在存')
  const show = useToast((state) => state.show)
  const save = async () => {
    const read = readTerms(texts)
    setWrong(read.ok ? null : read.error.text)
    if (!read.ok) return
    const { termId, terms } = read.value
    if ((await ask({ schoolId, termId, rev: plan?.rev ?? 0, terms })) === null) return
    onSaved(termId)
    show({ text: '存下了，还没发布' })
  }
  const faults = problem?.code === 'TERM_FAULTS' ? problem.faults.map((fault) => sayTermFault(fault)).join('；') : null
  const said = faults ?? (problem ? sayProblem(problem) : wrong)
  return (
    <DeskDrawer
      title={plan === null ? '写新学期' : '学期日期'}
      note={
        plan !== null && plan.movedByTerms > 0 ? `${plan.movedByTerms} 门课的日子会挪` : '改动存下后，等你发布才生效'
      }
      onClose={onClose}
      foot={
        plan === null || plan.may.edit ? (
          <>
            <ActionButton text="存下" kind="soft" size="small" busy={busy} onTap={() => void save()} />
            <ActionButton text="不改了" kind="plain" size="small" onTap={onClose} />
          </>
        ) : null
      }
    >
      <TermFields texts={texts} isNamed={plan !== null || latest !== undefined} onChange={setTexts} />
      {said === null ? null : (
        <div className="desk-field-fault" role="alert">
          {said}
        </div>
      )}
    </DeskDrawer>
  )
}

interface TermFieldsProps {
  readonly texts: TermTexts
  /** Which term it is stands firm: another one is another plan. */
  readonly isNamed: boolean
  readonly onChange: (texts: TermTexts) => void
}

const SHORT = ['name', 'termId', 'from', 'until', 'opensOn', 'opensTime', 'closesOn', 'closesTime'] as const
const LONG = ['closures', 'makeups'] as const

function TermFields({ texts, isNamed, onChange }: TermFieldsProps) {
  const write = (key: keyof TermTexts, value: string) => onChange(Object.assign({}, texts, { [key]: value }))
  return (
    <div className="desk-fields">
      {SHORT.filter((key) => key !== 'termId' || !isNamed).map((key) => (
        <DeskInput
          key={key}
          label={LABELS[key]}
          wide={key === 'name' && isNamed}
          kind={kindOf(key)}
          value={texts[key]}
          onChange={(value) => write(key, value)}
        />
      ))}
      {LONG.map((key) => (
        <DeskText
          key={key}
          label={LABELS[key]}
          value={texts[key]}
          placeholder={key === 'closures' ? '一行一天：2026-10-15 运动会' : '一行一天：2026-10-10 周四'}
          onChange={(value) => write(key, value)}
          wide
        />
      ))}
    </div>
  )
}

function kindOf(key: keyof TermTexts): 'text' | 'date' | 'time' {
  if (key === 'from' || key === 'until' || key === 'opensOn' || key === 'closesOn') return 'date'
  return key === 'opensTime' || key === 'closesTime' ? 'time' : 'text'
}
