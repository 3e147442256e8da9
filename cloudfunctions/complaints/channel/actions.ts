// Handlers of the channel's second door.
import { sendConfidential } from './send-confidential'

export const channelActions = {
  sendConfidential,
}
