// The page of a grade's homework: what waits for its lead, the week, tonight's classes.
import { GradeHomework } from '@src/features/homework/coordination/grade-homework'
import { useRouter } from '@tarojs/taro'

export default function GradeHomeworkPage() {
  const { homeroomId = '', date } = useRouter().params
  return <GradeHomework homeroomId={homeroomId} opened={date} />
}
