// One course beside the table: what may become of it, whom that touches, doing it and undoing it.
import { addDays, schoolDate } from '@domain/values/school-date'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { saySlots } from '@src/texts/say-course'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { DeskDrawer } from '@src/ui/desk/desk-drawer'
import { DeskEffects } from '@src/ui/desk/desk-effects'
import { DeskSelect } from '@src/ui/desk/desk-field'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import type { EndingKind, SizedCourse } from './answers'
import { KIND_TEXTS, NO_SECOND, optionOf, sayAnnounced, sayFilled, sayRefusal } from './ending-texts'
import { sayAct, sayEnding } from './say-ending'
import { type Ending, useEnding } from './use-ending'

interface EndingDrawerProps {
  readonly course: SizedCourse
  readonly today: string
  readonly onClose: () => void
}

export function EndingDrawer({ course, today, onClose }: EndingDrawerProps) {
  const ending = useEnding(course)
  return (
    <DeskDrawer
      title={course.title}
      note={`${saySlots(course.slots)}·${course.teacherName}·${sayFilled(course)}`}
      step="换一门"
      onClose={onClose}
      foot={course.ending === null ? <Announce ending={ending} onClose={onClose} /> : null}
    >
      {course.ending === null ? (
        <Choice course={course} ending={ending} />
      ) : (
        <Announced course={course} today={today} ending={ending} />
      )}
    </DeskDrawer>
  )
}

function Choice({ course, ending }: { readonly course: SizedCourse; readonly ending: Ending }) {
  const { kinds, kind, choose, into, chooseInto, state } = ending
  return (
    <>
      {course.others.length === 0 && course.size === 'OVER' ? <Notice tone="info">{NO_SECOND}</Notice> : null}
      <Chips<EndingKind | ''>
        label="怎么办"
        options={kinds.map((value) => ({ value, text: KIND_TEXTS[value].title }))}
        value={kind ?? ''}
        onChange={(value) => choose(value === '' ? null : value)}
      />
      {kind === null ? null : <div className="type-note ink-3">{KIND_TEXTS[kind].note}</div>}
      {kind === null || kind === 'CANCEL' ? null : (
        <DeskSelect
          label="哪一门"
          value={into}
          options={[{ value: '', text: '选一门' }, ...course.others.map(optionOf)]}
          onChange={chooseInto}
        />
      )}
      {kind === null || (kind !== 'CANCEL' && into === '') ? null : (
        <AsyncView<'enrollment.previewEnding'> state={state} texts={staffErrorTexts}>
          {(preview) => (
            <>
              <div className="desk-section">说出去以后，谁会受影响</div>
              <DeskEffects effects={sayEnding(kind, preview)} />
            </>
          )}
        </AsyncView>
      )}
    </>
  )
}

function Announce({ ending, onClose }: { readonly ending: Ending; readonly onClose: () => void }) {
  const { kind, state, announcing, announce } = ending
  const preview = state.value
  return (
    <>
      <WriteProblem problem={announcing.problem} />
      {kind === null || preview === undefined ? null : (
        <ActionButton
          text={sayAct(kind, preview)}
          size="small"
          kind={kind === 'SPLIT' ? 'primary' : 'danger'}
          busy={announcing.busy}
          blocked={preview.refusal === null ? undefined : sayRefusal(preview)}
          onTap={() => void announce()}
        />
      )}
      <ActionButton text="先不动" size="small" kind="plain" onTap={onClose} />
    </>
  )
}

interface AnnouncedProps {
  readonly course: SizedCourse
  readonly today: string
  readonly ending: Ending
}

/** Taken back until the day before it holds. */
function Announced({ course, today, ending: { returning, takeBack } }: AnnouncedProps) {
  const from = course.ending?.from ?? today
  const isOpen = from > today
  return (
    <>
      <Notice tone="info">{`${sayAnnounced(course, today)}。家长都收到了通知。`}</Notice>
      <WriteProblem problem={returning.problem} />
      {isOpen ? (
        <ActionButton
          text={`收回，照常上（${sayDate(addDays(schoolDate(from), -1))}前）`}
          size="small"
          kind="plain"
          icon="undo"
          busy={returning.busy}
          onTap={() => void takeBack()}
        />
      ) : null}
    </>
  )
}
