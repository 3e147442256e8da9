// Handlers of the actions for search.
import { searchSchool } from './search-school'

export const searchActions = { searchSchool }
