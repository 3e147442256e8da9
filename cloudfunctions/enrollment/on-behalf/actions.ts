// Lists the actions of the school for a family.
import { confirmGuardianWord } from './confirm-guardian-word'
import { declineGuardianWord, takeBackGuardianWord } from './end-proposal'
import { getBehalfForm } from './get-behalf-form'
import { listBehalfActs } from './list-behalf-acts'
import { listGuardianWords } from './list-guardian-words'
import { makeBehalfSlip } from './make-behalf-slip'
import { recordGuardianWord } from './record-guardian-word'
import { undoGuardianWord } from './undo-guardian-word'

export const onBehalfActions = {
  getBehalfForm,
  recordGuardianWord,
  takeBackGuardianWord,
  confirmGuardianWord,
  declineGuardianWord,
  listGuardianWords,
  listBehalfActs,
  undoGuardianWord,
  makeBehalfSlip,
}
