// The page of a family's question to the teacher of one item.
import { AskTeacher } from '@src/features/homework/questions/ask-teacher'
import { useAddress } from '@src/navigation/app-address'

export default function AskPage() {
  const { pupilId = '', date = '', itemId = '' } = useAddress()
  return <AskTeacher pupilId={pupilId} date={date} itemId={itemId} />
}
