// The page of a teacher's homework.
import { TeacherHomework } from '@src/features/homework/items/teacher-homework'

export default function TeacherHomeworkPage() {
  return <TeacherHomework />
}
