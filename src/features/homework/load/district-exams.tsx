// What the district's schools examine this year: days and subjects under the rules, never a result.
import { useAction } from '@src/api/hooks/use-action'
import { EXAM_WORDS } from '@src/features/homework/growth/growth-texts'
import { staffErrorTexts } from '@src/texts/errors/staff-error-texts'
import { sayDateWithWeekday } from '@src/texts/say-date'
import { sayGrade } from '@src/texts/say-grade'
import { saySubject } from '@src/texts/say-subject'
import { useMore } from '@src/ui/basics/use-more'
import { MoreButton } from '@src/ui/controls/more-button'
import { AsyncView } from '@src/ui/feedback/async-view'
import { Card } from '@src/ui/layout/card'
import { ListRow } from '@src/ui/layout/list-row'
import type { ExamOfSchool, ExamsOfDistrict } from './answers'

const SCHOOLS_A_PAGE = 20

export function DistrictExams({ districtId }: { readonly districtId: string }) {
  const state = useAction('homework.listExamPlans', { districtId })
  return (
    <AsyncView<'homework.listExamPlans'> state={state} texts={staffErrorTexts}>
      {(plans) => <Exams plans={plans} />}
    </AsyncView>
  )
}

function Exams({ plans: { schools, document } }: { readonly plans: ExamsOfDistrict }) {
  const planned = schools.filter(({ exams }) => exams.length > 0)
  const page = useMore(planned, SCHOOLS_A_PAGE)
  const without = schools.length - planned.length
  return (
    <Card kind="list" title="考试安排" aside="看得到安排，看不到等级">
      {page.shown.map(({ schoolId, name, exams }) => (
        <ListRow key={schoolId} title={name} note={exams.map(sayExam).join('；')} />
      ))}
      <MoreButton page={page} unit="所学校" />
      <ListRow
        title={without === 0 ? '每所学校都安排了' : `${without} 所学校还没有安排`}
        note={`一、二年级不进行纸笔考试，没有周考、月考、单元考试。依据：${document}。`}
      />
    </Card>
  )
}

function sayExam({ grade, kind, on, subjects, isCanceled }: ExamOfSchool): string {
  const what = `${sayGrade(grade)}${EXAM_WORDS[kind]}，${sayDateWithWeekday(on)}，${subjects.map(saySubject).join('、')}`
  return isCanceled ? `${what}（取消了）` : what
}
