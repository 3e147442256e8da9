// Lists the actions of blank workbooks.
import { makeTemplate } from './make-template'

export const templateActions = { makeTemplate }
