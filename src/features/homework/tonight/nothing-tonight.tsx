// An evening with nothing to read yet: not released, a day off, or nothing for this child.
import { PlainState } from '@src/ui/feedback/plain-state'
import type { TonightChild } from './answers'

export function NothingTonight({
  child: { pupil, tonight, week },
  today,
}: {
  readonly child: TonightChild
  readonly today: string
}) {
  if (tonight.state === 'DAY_OFF') {
    return <PlainState drawing="kite" title="今天没有作业" hint="放假就好好休息。" />
  }
  if (tonight.state === 'RELEASED') {
    return <PlainState drawing="kite" title="今晚没有作业" hint={`${pupil.name}今晚没有要做的，早点睡。`} />
  }
  const planned = week.find(({ date, state }) => date === today && state === 'PLANNED')
  const hint = '班主任放学前发一次，发了会告诉你。'
  const soFar = planned && planned.minutes > 0 ? `现在计划 ${planned.minutes} 分钟，还会变。` : ''
  return <PlainState drawing="lamp" title="今晚的作业还没发" hint={`${hint}${soFar}`} />
}
