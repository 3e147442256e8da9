// Lists the actions that close a term and publish its figures.
import { closeTerm } from './close-term'
import { getClosing } from './get-closing'
import { getPublication } from './get-publication'
import { publishTerm } from './publish-term'
import { reopenTerm } from './reopen-term'

export const closingActions = { closeTerm, getClosing, getPublication, publishTerm, reopenTerm }
