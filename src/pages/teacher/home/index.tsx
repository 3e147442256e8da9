// The page of a teacher's day.
import { TeacherHome } from '@src/features/enrollment/home/teacher-home'

export default function TeacherHomePage() {
  return <TeacherHome />
}
