// Erasure of a child's data: requested with its consequences, shown while pending, called off.

import { ERASURE_DAYS, erasureDueAt } from '@domain/privacy/erasure/erasure-request'
import { dateAt } from '@domain/values/school-date'
import { LeavingEffect } from '@src/features/billing/leaving/leaving-effect'
import { useLeaving } from '@src/features/billing/leaving/use-leaving'
import { sayError } from '@src/texts/errors/error-texts'
import { writeErrorTexts } from '@src/texts/errors/write-texts'
import { sayDate, saySavedAt } from '@src/texts/say-date'
import { ActionButton } from '@src/ui/controls/action-button'
import { ButtonColumn } from '@src/ui/controls/button-column'
import { Notice } from '@src/ui/feedback/notice'
import { useToast } from '@src/ui/feedback/toast'
import { useConfirmedWrite } from '@src/ui/feedback/use-confirmed-write'
import { WriteProblem } from '@src/ui/feedback/write-problem'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Sheet } from '@src/ui/layout/sheet'
import { Tile } from '@src/ui/marks/tile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MyData } from './answers'

interface ErasureNoticeProps {
  readonly data: MyData
  readonly erasure: NonNullable<MyData['erasure']>
}

export function ErasureNotice({ data: { pupil }, erasure }: ErasureNoticeProps) {
  const { ask, busy, problem } = useConfirmedWrite('privacy.cancelErasure', '正在取消')
  const show = useToast((state) => state.show)
  const keep = async () => {
    if (await ask({ pupilId: pupil.pupilId })) show({ text: '不删了，一切照旧' })
  }
  return (
    <Card>
      <View className="stack">
        <Notice tone="danger">
          <View className="strong">
            {erasure.due ? `正在删除${pupil.name}的信息` : `${sayDueDay(erasure.dueAt)} 0 点删除${pupil.name}的信息`}
          </View>
          <View>{`${erasure.byMe ? '你' : '另一位监护人'}在 ${saySavedAt(erasure.requestedAt)} 申请的。${sayUntilThen(erasure)}`}</View>
        </Notice>
        <WriteProblem problem={problem} />
        {erasure.due ? null : (
          <ButtonColumn>
            <ActionButton text="不删了" busy={busy} onTap={() => void keep()} />
          </ButtonColumn>
        )}
      </View>
    </Card>
  )
}

function sayDueDay(dueAt: number): string {
  return sayDate(dateAt(dueAt))
}

function sayUntilThen({ due, dueAt }: NonNullable<MyData['erasure']>): string {
  if (due) return '已经不能取消了。'
  return `在那之前什么都不变，课照上，随时可以取消。从 ${sayDueDay(dueAt)}起不再上课，删除后不能恢复。`
}

export function ErasureRow({ data }: { readonly data: MyData }) {
  const [asking, setAsking] = useState(false)
  const { ask, busy, problem } = useConfirmedWrite('privacy.requestErasure', '正在申请')
  const show = useToast((state) => state.show)
  const { pupil, guardians } = data
  const dueDay = sayDueDay(erasureDueAt(data.now))
  const { pupilId } = pupil
  const { leaving, blocked } = useLeaving(asking ? { pupilId, courseId: null, reason: 'ERASURE' } : null)
  const erase = async () => {
    const answer = await ask({ pupilId: pupil.pupilId })
    if (answer === null) return
    setAsking(false)
    show({ text: `${sayDueDay(answer.dueAt)} 0 点删除，之前可以取消` })
  }
  const others = guardians > 1 ? '别的监护人会收到通知，也能取消。' : ''
  return (
    <>
      <ListRow
        start={<Tile sign="删" tone="warn" />}
        title="删除孩子的信息"
        note={`满 ${ERASURE_DAYS} 天才删，之前什么都不变，可以取消`}
        onTap={() => setAsking(true)}
      />
      <Sheet
        open={asking}
        title={`删除${pupil.name}的信息？`}
        consequence={`满 ${ERASURE_DAYS} 天，${dueDay} 0 点删除；在那之前什么都不变，随时可以取消。删除后不能恢复：报的课一起退掉，你也不再是监护人。${others}要再用，须由学校重新录入。`}
        confirm={`${dueDay}删除`}
        cancel="先不删"
        danger
        busy={busy}
        blocked={blocked}
        problem={problem && sayError(problem, writeErrorTexts)}
        onConfirm={() => void erase()}
        onCancel={() => setAsking(false)}
      >
        {leaving ? <LeavingEffect leaving={leaving} /> : null}
      </Sheet>
    </>
  )
}
