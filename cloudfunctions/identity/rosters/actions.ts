// Lists the actions of roster imports.
import { importRoster } from './import-roster'
import { markRoster } from './mark-roster'
import { previewRoster } from './preview-roster'

export const rosterActions = {
  importRoster,
  markRoster,
  previewRoster,
}
