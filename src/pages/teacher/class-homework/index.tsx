// The page of a class's week of homework, where its class teacher releases the evening.
import { ClassHomework } from '@src/features/homework/coordination/class-homework'
import { useRouter } from '@tarojs/taro'

export default function ClassHomeworkPage() {
  const { homeroomId = '', date } = useRouter().params
  return <ClassHomework homeroomId={homeroomId} opened={date} />
}
