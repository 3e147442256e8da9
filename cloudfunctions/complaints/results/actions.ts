// Handlers for what leaves the desk.
import { decideProposal } from './decide-proposal'
import { getResults } from './get-results'
import { listProposals } from './list-proposals'
import { proposeExample } from './propose-example'
import { proposeResults } from './propose-results'

export const resultsActions = { getResults, listProposals, proposeResults, proposeExample, decideProposal }
