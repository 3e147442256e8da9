// The kinds of data kept, each with its retention.
import { RETENTION } from '@domain/privacy/retention/retention'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import type { MyData } from './answers'

export function KeptRows({ data }: { readonly data: MyData }) {
  const { pupil, me, guardians, enrollments, notices } = data
  const leaver = `离校 ${RETENTION.LEAVER.days} 天后删除`
  const left = pupil.leftOn === null ? '' : '，已离校'
  return (
    <Card kind="list" title="存着什么，存多久">
      <ListRow
        title={`${pupil.name}，学号 ${pupil.studentNumber}`}
        note={`${pupil.schoolName} ${pupil.homeroomName}${left}。${leaver}`}
      />
      <ListRow title={`${me.name}，${me.phone}`} note={`孩子有 ${guardians} 位监护人。和孩子的信息一起删除`} />
      <ListRow title={`报名 ${enrollments} 条`} note="缴费的依据，按会计规定保存，不带名字" />
      <ListRow title={`通知 ${notices} 条`} note={`${RETENTION.NOTICE.days} 天后删除`} />
    </Card>
  )
}
