// One pupil beside the table: name, number and class, the family, leaving and coming back.
import { dateAt } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import { goTo } from '@src/navigation/app-routes'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDate } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { DeskDrawer } from '@src/ui/desk/desk-drawer'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { useProblemToast } from '@src/ui/feedback/use-problem-toast'
import { useState } from 'react'
import type { OnePupil, Room } from './answers'
import { LeftSheet } from './left-sheet'
import { PupilFamily } from './pupil-family'
import { PupilFields } from './pupil-fields'

interface PupilPanelProps {
  readonly pupilId: string
  readonly rooms: readonly Room[]
  readonly now: number
  readonly onClose: () => void
}

export function PupilPanel({ pupilId, rooms, now, onClose }: PupilPanelProps) {
  const { value, error } = useAction('identity.getPupil', { pupilId })
  const pupil = value?.pupil
  return (
    <DeskDrawer
      title={pupil?.name ?? '学生'}
      aside={pupil?.homeroomName ?? ''}
      note={pupil?.joinedOn ? `${sayDate(pupil.joinedOn)}到校` : ''}
      step="换一个"
      onClose={onClose}
    >
      {error && !value ? <Notice tone="danger">{sayError(error, staffErrorTexts).title}</Notice> : null}
      {value ? <Known one={value} rooms={rooms} now={now} /> : null}
    </DeskDrawer>
  )
}

function Known({ one, rooms, now }: { readonly one: OnePupil; readonly rooms: readonly Room[]; readonly now: number }) {
  const { pupil } = one
  const seen = `${pupil.name} ${pupil.studentNumber} ${pupil.homeroomId} ${pupil.moving?.on ?? ''}`
  return (
    <>
      {pupil.leftOn === null ? (
        <PupilFields key={seen} one={one} rooms={rooms} today={dateAt(now)} />
      ) : (
        <Notice tone="info">{`${sayDate(pupil.leftOn)}离校。`}</Notice>
      )}
      <PupilFamily one={one} />
      <Leaving pupil={pupil} now={now} />
    </>
  )
}

function Leaving({ pupil, now }: { readonly pupil: OnePupil['pupil']; readonly now: number }) {
  const [leaving, setLeaving] = useState(false)
  const { ask, busy, problem } = useConfirmedWrite('identity.setPupilLeft', '正在登记')
  const show = useToast((state) => state.show)
  useProblemToast(problem)
  const { pupilId, name, leftOn } = pupil
  const back = async () => {
    if ((await ask({ pupilId, leftOn: null, reason: null })) !== null) show({ text: `${name}回来了` })
  }
  return (
    <div className="desk-drawer-foot">
      {leftOn === null ? (
        <ActionButton text="替家长办" size="small" kind="soft" onTap={() => goTo('forFamily', { forPupil: pupilId })} />
      ) : null}
      {leftOn === null ? (
        <ActionButton text="登记离校" size="small" kind="plain" icon="exit" onTap={() => setLeaving(true)} />
      ) : (
        <ActionButton text="又回来了" size="small" kind="plain" busy={busy} onTap={() => void back()} />
      )}
      {leaving ? <LeftSheet pupil={pupil} now={now} onClose={() => setLeaving(false)} /> : null}
    </div>
  )
}
