// One kept seat: whose, why, whether the family wishes the course, and taking it back.
import type { ActionOutput } from '@domain/registry'
import { sayError } from '@src/texts/errors/error-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { ActionButton } from '@src/ui/controls/action-button'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { useState } from 'react'
import { RESERVE_REASON_TEXTS } from './reserve-texts'
import type { DrawPlace } from './school-answers'

interface ReservedRowProps {
  readonly one: ActionOutput<'enrollment.listReservedSeats'>['reserved'][number]
  readonly place: DrawPlace
  readonly mayChange: boolean
}

export function ReservedRow({ one, place, mayChange }: ReservedRowProps) {
  const { pupilName, homeroomName, title, reason, byName, isWished } = one
  const [isEnding, setEnding] = useState(false)
  const said = `${RESERVE_REASON_TEXTS[reason]}，${byName}留的${isWished ? '' : '；家里还没有填这门，现在不算数'}`
  return (
    <>
      <ListRow
        title={`${pupilName}·${title}`}
        note={`${homeroomName}，${said}`}
        end={
          mayChange ? (
            <ActionButton
              text="不留了"
              label={`不留了：${pupilName}`}
              kind="plain"
              size="small"
              onTap={() => setEnding(true)}
            />
          ) : null
        }
      />
      {isEnding ? <ReleaseSheet one={one} place={place} onClose={() => setEnding(false)} /> : null}
    </>
  )
}

interface ReleaseSheetProps extends Pick<ReservedRowProps, 'one' | 'place'> {
  readonly onClose: () => void
}

function ReleaseSheet({ one: { pupilId, courseId, pupilName, title }, place, onClose }: ReleaseSheetProps) {
  const { ask, busy, problem } = useConfirmedWrite('enrollment.releaseSeat', '正在放出')
  const show = useToast((state) => state.show)
  const release = async () => {
    if ((await ask({ ...place, pupilId, courseId })) === null) return
    show({ text: `「${title}」放出 1 个名额` })
    onClose()
  }
  return (
    <Sheet
      open
      title={`不给${pupilName}留「${title}」？`}
      consequence="这 1 个名额回到抽签里。家里填的志愿不变，和别的孩子一样抽。"
      confirm="不留了"
      cancel="还留着"
      busy={busy}
      problem={problem && sayError(problem, staffErrorTexts)}
      onConfirm={() => void release()}
      onCancel={onClose}
    />
  )
}
