// All that the app uses of the channel's cryptography, built into one file.
//
// The app imports types from here and functions from the built file alone (see docs/anonymous-channel.md): Taro's own
// pass may turn `**` into Math.pow, which breaks BigInt.
import { fromBase64, toBase64 } from '../bytes/base64'
import { decodeUtf8, encodeUtf8 } from '../bytes/utf8'
import { createCaseKey, createKeyPair, keyIdOf, openGrant, publicKeyOf, sealGrant } from '../envelopes/grant'
import { openMessage, sealMessage } from '../envelopes/message'
import { openPart, sealPart } from '../envelopes/part-words'
import { openPhoto } from '../envelopes/photo'
import { openSealed, sealTo } from '../envelopes/sealed-box'
import { openBox, sealBox } from '../envelopes/secret-box'
import { isPartSigned, openRoleCard, sealRoleCard, signDrill, signPart, staffKeys } from '../keys/staff-keys'
import { createReceipt, readReceipt } from '../receipts/receipt'
import { idOf, receiptKeys } from '../receipts/receipt-keys'
import { formatReceipt } from '../receipts/receipt-symbols'
import { blindTokens, finalizeTokens } from '../tokens/request-tokens'
import { tokenEpochAt } from '../tokens/token-epoch'
import { decodeCode } from './channel-code'
import { composeReport } from './compose-report'
import { caseKeyOf, composeAppend, composePhoto, composePoll, openPolledMessage, photoPartsOf } from './follow-case'
import { askOpenToken, readOpenToken } from './open-token'
import { openPollAnswer } from './poll-answer'
import { primitives } from './primitives'

export const channelCrypto = {
  fromBase64,
  toBase64,
  encodeUtf8,
  decodeUtf8,
  idOf,
  // The reporter's.
  createReceipt,
  readReceipt,
  formatReceipt,
  receiptKeys,
  composeReport,
  composePhoto,
  photoPartsOf,
  composePoll,
  openPollAnswer,
  caseKeyOf,
  openPolledMessage,
  composeAppend,
  decodeCode,
  // Everybody's, once a week.
  tokenEpochAt,
  blindTokens,
  finalizeTokens,
  // Of whoever has none of those.
  askOpenToken,
  readOpenToken,
  // The staff's.
  createKeyPair,
  publicKeyOf,
  keyIdOf,
  createCaseKey,
  openGrant,
  sealGrant,
  openMessage,
  sealMessage,
  openPhoto,
  sealTo,
  openSealed,
  sealBox,
  openBox,
  // For vectors alone.
  primitives,
  staffKeys,
  sealRoleCard,
  openRoleCard,
  sealPart,
  openPart,
  signPart,
  isPartSigned,
  signDrill,
}

export type ChannelCrypto = typeof channelCrypto
