// Changes one lesson on a phone: what becomes of it, when and where instead, whom it touches.
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts, staffWriteErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { Chips } from '@src/ui/controls/chips'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { DayField } from '@src/ui/form/day-field'
import { PlainTextField } from '@src/ui/form/plain-text-field'
import { Sheet } from '@src/ui/layout/sheet'
import { View } from '@tarojs/components'
import type { CourseSessions } from './answers'
import { ACT_OPTIONS, CAUSE_OPTIONS, sayConsequence, sayRefusal, saySession } from './session-texts'
import { TimeField } from './time-field'
import { type SessionAct, type SessionAsked, type SessionChange, useSession } from './use-session'

interface SessionSheetProps extends SessionAsked {
  readonly answer: CourseSessions
  readonly onClose: () => void
}

export function SessionSheet({ answer, onClose, ...asked }: SessionSheetProps) {
  const change = useSession(asked)
  const { session } = asked
  const title = `${sayDateWithWeekday(session.planned)} ${answer.title}`
  if (session.state !== 'ON' && change.act === null)
    return <Changed title={title} change={change} asked={asked} onClose={onClose} />
  const { problem, busy } = change.changing
  return (
    <Sheet
      open
      title={title}
      consequence={saySession(session)}
      confirm="改，并告诉家长"
      cancel="先不动"
      busy={busy}
      blocked={blockedBy(change)}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void change.change().then((done) => done && onClose())}
      onCancel={onClose}
    >
      <Choice answer={answer} change={change} />
    </Sheet>
  )
}

interface ChangedProps {
  readonly title: string
  readonly change: SessionChange
  readonly asked: SessionAsked
  readonly onClose: () => void
}

function Changed({ title, change, asked: { session }, onClose }: ChangedProps) {
  const { problem, busy } = change.restoring
  return (
    <Sheet
      open
      title={title}
      consequence={session.date === null ? '这次课停了，家长都知道了。' : saySession(session)}
      confirm="收回，照原来的上"
      cancel="先不动"
      busy={busy}
      problem={problem && sayError(problem, staffWriteErrorTexts)}
      onConfirm={() => void change.restore().then((done) => done && onClose())}
      onCancel={onClose}
    >
      <Chips<SessionAct | ''>
        label="再改"
        options={ACT_OPTIONS.slice(0, 1)}
        value=""
        onChange={(value) => change.setAct(value === '' ? null : value)}
      />
    </Sheet>
  )
}

function Choice({ answer, change }: { readonly answer: CourseSessions; readonly change: SessionChange }) {
  const { act, setAct, cause, setCause, state } = change
  return (
    <View className="stack">
      <Chips<SessionAct | ''>
        label="怎么办"
        options={ACT_OPTIONS}
        value={act ?? ''}
        onChange={(value) => setAct(value === '' ? null : value)}
      />
      {act === 'MOVE' ? <Held answer={answer} change={change} /> : null}
      {act === 'CANCEL' || act === 'OWE' ? (
        <Chips label="为什么" options={CAUSE_OPTIONS} value={cause} onChange={setCause} />
      ) : null}
      {act === null ? null : (
        <AsyncView<'enrollment.previewSession'> state={state} texts={staffErrorTexts}>
          {(preview) =>
            preview.refusal === null ? (
              <View className="type-sub">{sayConsequence(act, preview)}</View>
            ) : (
              <Notice tone="danger">{sayRefusal(preview.refusal)}</Notice>
            )
          }
        </AsyncView>
      )}
    </View>
  )
}

interface HeldProps {
  readonly answer: CourseSessions
  readonly change: SessionChange
}

function Held({ answer, change: { to, setTo } }: HeldProps) {
  return (
    <>
      <DayField label="哪一天" value={to.date} from={answer.today} onChange={(date) => setTo({ ...to, date })} />
      <TimeField label="几点开始" value={to.from} onChange={(from) => setTo({ ...to, from })} />
      <TimeField label="几点下课" value={to.until} onChange={(until) => setTo({ ...to, until })} />
      <PlainTextField
        label="在哪里"
        placeholder="教室"
        most={40}
        value={to.place}
        onChange={(place) => setTo({ ...to, place })}
      />
      <Chips
        label="谁来上"
        options={[
          { value: '', text: '原来的老师' },
          ...answer.teachers.map(({ personId, name }) => ({ value: personId, text: name })),
        ].slice(0, MOST_CHIPS)}
        value={to.substituteId}
        onChange={(substituteId) => setTo({ ...to, substituteId })}
      />
    </>
  )
}

/** The desk has them all. */
const MOST_CHIPS = 9

function blockedBy({ act, state }: SessionChange): string | undefined {
  if (act === null) return '先选怎么办'
  if (state.value === undefined) return '在算谁会受影响'
  return state.value.refusal === null ? undefined : '现在这样不行，看上面为什么'
}
