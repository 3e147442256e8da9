// A school's homework for its office: what to set right, the week by grade, alerts, five rules.
import { addDays, dateAt, weekdayOf } from '@domain/values/school-date'
import { useAction } from '@src/api/hooks/use-action'
import { GroupsCard } from '@src/features/homework/groups/groups-card'
import { FindingCards } from '@src/features/homework/inspections/finding-cards'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDate } from '@src/texts/say-date'
import { sayGrade } from '@src/texts/say-grade'
import { saySubject } from '@src/texts/say-subject'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import { Tag } from '@src/ui/marks/tag'
import { View } from '@tarojs/components'
import type { SchoolLoad } from './answers'
import { ExamCard } from './exam-card'
import { HomeworkHoursCard } from './homework-hours-card'
import { ManagementCard } from './management-card'

export function SchoolHomeworkView({ schoolId }: { readonly schoolId: string }) {
  const findings = useAction('homework.listFindings', { schoolId })
  return (
    <AsyncView<'homework.listFindings'> state={findings} texts={staffErrorTexts}>
      {({ now, findings: found }) => (
        <View className="stack">
          <FindingCards findings={found} mayAnswer maySettle={false} />
          <WeekLoad schoolId={schoolId} now={now} />
          <HomeworkHoursCard schoolId={schoolId} />
          <GroupsCard schoolId={schoolId} />
          <ExamCard schoolId={schoolId} />
          <ManagementCard schoolId={schoolId} />
        </View>
      )}
    </AsyncView>
  )
}

function WeekLoad({ schoolId, now }: { readonly schoolId: string; readonly now: number }) {
  const today = dateAt(now)
  const from = addDays(today, 1 - weekdayOf(today))
  const state = useAction('homework.getSchoolLoad', { schoolId, from })
  return (
    <AsyncView<'homework.getSchoolLoad'> state={state} texts={staffErrorTexts}>
      {(load) => (
        <>
          <Grades load={load} />
          <Alerts load={load} />
        </>
      )}
    </AsyncView>
  )
}

function Grades({ load: { grades } }: { readonly load: SchoolLoad }) {
  return (
    <Card kind="list" title="这周的作业" aside="老师估的，家长填的满 5 份才显示">
      {grades.length === 0 ? <ListRow title="这周还没有发布的作业" /> : null}
      {grades.map(({ grade, cap, classes, estimated, reported, above, subjects }) => (
        <ListRow
          key={grade}
          title={`${sayGrade(grade)}，平均 ${estimated ?? 0} 分`}
          note={`${classes} 个班，上限 ${cap}；${subjects.map((one) => `${saySubject(one.subject)} ${one.estimated}`).join('、')}${reported === null ? '' : `；家长填的 ${reported}`}`}
          end={above === 0 ? null : <Tag tone="danger">{`超 ${above} 次`}</Tag>}
        />
      ))}
    </Card>
  )
}

const ALERT_WORDS = { OVER_LIMIT: '家长填的用时超上限', OVERDUE_MARKING: '没按时批改' } as const

function Alerts({ load: { alerts } }: { readonly load: SchoolLoad }) {
  if (alerts.length === 0) return null
  return (
    <Card kind="list" title="提醒">
      {alerts.map(({ alertId, kind, stage, homeroomName, days }) => (
        <ListRow
          key={alertId}
          title={`${homeroomName}，${ALERT_WORDS[kind]}`}
          note={days.map(sayDate).join('、')}
          end={<Tag tone={stage === 'POOL' ? 'warn' : 'plain'}>{stage === 'POOL' ? '进督查池' : '告诉了组长'}</Tag>}
        />
      ))}
    </Card>
  )
}
