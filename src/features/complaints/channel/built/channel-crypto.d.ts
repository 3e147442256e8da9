// Types of the built cryptography.
import type { ChannelCrypto } from '@domain/complaints/channel/channel-crypto'

export const channelCrypto: ChannelCrypto
