// Handlers for reading cases.
import { getPhoto } from './get-photo'
import { listCases } from './list-cases'
import { openCase } from './open-case'

export const casesActions = { listCases, openCase, getPhoto }
