// The page of a class's public board of homework.
import { HomeworkBoard } from '@src/features/homework/load/homework-board'
import { useRouter } from '@tarojs/taro'

export default function HomeworkBoardPage() {
  const { homeroomId = '', date } = useRouter().params
  return <HomeworkBoard homeroomId={homeroomId} opened={date} />
}
