// One lesson beside the table: what becomes of it, whom it touches; and undoing it.
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { Chips } from '@src/ui/controls/chips'
import { DeskDrawer } from '@src/ui/desk/desk-drawer'
import { DeskInput, DeskSelect } from '@src/ui/desk/desk-field'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Notice } from '@src/ui/feedback/notice'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import type { CourseSessions } from './answers'
import { ACT_OPTIONS, CAUSE_OPTIONS, sayConsequence, sayRefusal, saySession } from './session-texts'
import { type SessionAct, type SessionAsked, type SessionChange, useSession } from './use-session'

interface SessionDrawerProps extends SessionAsked {
  readonly answer: CourseSessions
  readonly onClose: () => void
}

export function SessionDrawer({ answer, onClose, ...asked }: SessionDrawerProps) {
  const change = useSession(asked)
  const { session } = asked
  const { act, setAct, cause, setCause } = change
  return (
    <DeskDrawer
      title={sayDateWithWeekday(session.planned)}
      note={saySession(session)}
      step="换一次"
      onClose={onClose}
      foot={<Foot change={change} isChanged={session.state !== 'ON'} onClose={onClose} />}
    >
      <Chips<SessionAct | ''>
        label="怎么办"
        options={ACT_OPTIONS}
        value={act ?? ''}
        onChange={(value) => setAct(value === '' ? null : value)}
      />
      {act === 'MOVE' ? <Fields answer={answer} change={change} /> : null}
      {act === 'CANCEL' || act === 'OWE' ? (
        <Chips label="为什么" options={CAUSE_OPTIONS} value={cause} onChange={setCause} />
      ) : null}
      {act === null ? null : (
        <AsyncView<'enrollment.previewSession'> state={change.state} texts={staffErrorTexts}>
          {(preview) =>
            preview.refusal === null ? (
              <div>{sayConsequence(act, preview)}</div>
            ) : (
              <Notice tone="danger">{sayRefusal(preview.refusal)}</Notice>
            )
          }
        </AsyncView>
      )}
    </DeskDrawer>
  )
}

function Fields({
  answer,
  change: { to, setTo },
}: {
  readonly answer: CourseSessions
  readonly change: SessionChange
}) {
  return (
    <>
      <DeskInput label="哪一天" kind="date" value={to.date} onChange={(date) => setTo({ ...to, date })} />
      <DeskInput label="几点开始" kind="time" value={to.from} onChange={(from) => setTo({ ...to, from })} />
      <DeskInput label="几点下课" kind="time" value={to.until} onChange={(until) => setTo({ ...to, until })} />
      <DeskInput label="在哪里" longest={40} value={to.place} onChange={(place) => setTo({ ...to, place })} />
      <DeskSelect
        label="谁来上"
        value={to.substituteId}
        options={[
          { value: '', text: '原来的老师' },
          ...answer.teachers.map(({ personId, name }) => ({ value: personId, text: name })),
        ]}
        onChange={(substituteId) => setTo({ ...to, substituteId })}
      />
    </>
  )
}

interface FootProps {
  readonly change: SessionChange
  readonly isChanged: boolean
  readonly onClose: () => void
}

function Foot({ change, isChanged, onClose }: FootProps) {
  const { act, state, changing, restoring } = change
  const refusal = state.value?.refusal ?? null
  return (
    <>
      <WriteProblem problem={changing.problem ?? restoring.problem} />
      {act === null || state.value === undefined ? null : (
        <ActionButton
          text={`改，告诉 ${state.value.children} 家`}
          size="small"
          kind={act === 'MOVE' ? 'primary' : 'danger'}
          busy={changing.busy}
          blocked={refusal === null ? undefined : '现在这样不行，看上面为什么'}
          onTap={() => void change.change().then((done) => done && onClose())}
        />
      )}
      {isChanged && act === null ? (
        <ActionButton
          text="收回，照原来的上"
          size="small"
          kind="plain"
          icon="undo"
          busy={restoring.busy}
          onTap={() => void change.restore().then((done) => done && onClose())}
        />
      ) : null}
      <ActionButton text="先不动" size="small" kind="plain" onTap={onClose} />
    </>
  )
}
