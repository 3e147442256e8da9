// Handlers of the actions for tokens.
import { issueTokens } from './issue-tokens'

export const tokensActions = {
  issueTokens,
}
