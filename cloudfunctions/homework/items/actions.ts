// Lists the actions of a teacher's homework.
import { editHomework } from './edit-homework'
import { getPosting } from './get-posting'
import { recordMarking } from './record-marking'
import { removeHomeworkTemplate } from './remove-homework-template'
import { saveHomeworkTemplate } from './save-homework-template'
import { submitHomework } from './submit-homework'
import { withdrawHomework } from './withdraw-homework'

export const itemActions = {
  editHomework,
  getPosting,
  recordMarking,
  removeHomeworkTemplate,
  saveHomeworkTemplate,
  submitHomework,
  withdrawHomework,
}
