// An officer's device without a screen: keys from a card, cases opened, signed and passed on.
import { randomBytes } from 'node:crypto'
import { fromBase64, toBase64 } from '@domain/complaints/bytes/base64'
import type { CaseResult } from '@domain/complaints/channel/case-result'
import { keyIdOf, openGrant, sealGrant } from '@domain/complaints/envelopes/grant'
import type { KeyRole } from '@domain/complaints/envelopes/grant-role'
import { openMessage, sealMessage } from '@domain/complaints/envelopes/message'
import { sealPart } from '@domain/complaints/envelopes/part-words'
import { openRoleCard, sealRoleCard, signDrill, signPart, staffKeys } from '@domain/complaints/keys/staff-keys'
import { createReceipt, type Receipt } from '@domain/complaints/receipts/receipt'
import type { ActionAnswer, ActionInput, ActionName, ActionOutput } from '@domain/registry'

export interface OfficerOptions {
  readonly url: string
  readonly login: string
  readonly districtId: string
  /** The device's card; a new one if none is typed in. */
  readonly card?: Receipt
}

type Opened = ActionOutput<'complaints.openCase'>
type PartKind = ActionInput<'complaints.signPart'>['kind']
type StaffAction = Extract<ActionName, `complaints.${string}`>

export interface OpenedCase {
  readonly answer: Opened
  readonly caseKey: Uint8Array
  /** Of every turn; null where it does not open. */
  readonly contents: readonly unknown[]
}

const random = (count: number) => new Uint8Array(randomBytes(count))
const bytes = (text: string) => fromBase64(text) ?? new Uint8Array()
const idBytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))

export class SimulatedOfficer {
  readonly card: Receipt
  readonly deviceKeyId: string
  /** As last asked for. */
  private cards: readonly RoleCard[] | null = null

  constructor(private readonly options: OfficerOptions) {
    this.card = options.card ?? createReceipt(random)
    this.deviceKeyId = keyIdOf(this.keys.publicKey)
  }

  private get keys() {
    return staffKeys(this.card, 'DEVICE')
  }

  /** Whatever comes of it. */
  async ask<Name extends StaffAction>(
    name: Name,
    input: Omit<ActionInput<Name>, 'districtId'>,
  ): Promise<ActionAnswer<Name>> {
    const { url, login, districtId } = this.options
    const response = await fetch(`${url}/functions/complaints`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-local-identity': login },
      body: JSON.stringify({ action: name.split('.')[1], input: { districtId, ...input } }),
    })
    return (await response.json()) as ActionAnswer<Name>
  }

  async call<Name extends StaffAction>(
    name: Name,
    input: Omit<ActionInput<Name>, 'districtId'>,
  ): Promise<ActionOutput<Name>> {
    const answer = await this.ask(name, input)
    if (answer.ok) return answer.value
    throw new Error(`${name} as ${this.options.login}: ${JSON.stringify(answer.error)}`)
  }

  async register(asksFor: readonly KeyRole[]): Promise<void> {
    const { publicKey, verifyKey } = this.keys
    const halves = { publicKey: toBase64(publicKey), verifyKey: toBase64(verifyKey) }
    await this.call('complaints.registerDevice', { ...halves, asksFor: [...asksFor] })
  }

  /** Founds the role, or replaces its key, with these devices as members. */
  async found(role: KeyRole, roleCard: Receipt, members: readonly SimulatedOfficer[]): Promise<string> {
    const { publicKey, verifyKey } = staffKeys(roleCard, 'ROLE')
    const holders = members.map((member) => this.handing({ role, roleCard }, member))
    const key = { role, publicKey: toBase64(publicKey), verifyKey: toBase64(verifyKey), holders }
    return (await this.call('complaints.foundRole', key)).keyId
  }

  async admit(role: KeyRole, member: SimulatedOfficer): Promise<void> {
    const held = (await this.roleCards()).find((each) => each.role === role && each.isCurrent)
    if (held === undefined) throw new Error(`does not hold ${role}`)
    await this.call('complaints.admitMember', {
      keyId: held.keyId,
      ...this.handing({ role, roleCard: held.card }, member),
    })
  }

  private handing(
    { role, roleCard }: { readonly role: KeyRole; readonly roleCard: Receipt },
    member: SimulatedOfficer,
  ) {
    const roleKeyId = keyIdOf(staffKeys(roleCard, 'ROLE').publicKey)
    const { deviceKeyId } = member
    const opened = { card: roleCard, devicePublicKey: member.keys.publicKey }
    return { deviceKeyId, box: toBase64(sealRoleCard(opened, { role, roleKeyId, deviceKeyId }, random)) }
  }

  /** The cards of all keys that this device was let into, older ones too. */
  async roleCards(): Promise<readonly RoleCard[]> {
    const { keys } = await this.call('complaints.listKeys', {})
    return keys.flatMap(({ keyId, role, isCurrent, mine }) => {
      const own = mine.find(({ deviceKeyId }) => deviceKeyId === this.deviceKeyId)
      const place = { role, roleKeyId: keyId, deviceKeyId: this.deviceKeyId }
      const card = own === undefined ? null : openRoleCard(this.keys.secretKey, bytes(own.box), place)
      return card === null ? [] : [{ keyId, role, isCurrent, card }]
    })
  }

  async drill(roleCard: Receipt, today: string) {
    const keys = staffKeys(roleCard, 'ROLE')
    const keyId = keyIdOf(keys.publicKey)
    const signature = toBase64(signDrill(keys.signingSeed, keyId, today))
    return this.ask('complaints.recordKeyCheck', { keyId, check: { kind: 'DRILL', signature } })
  }

  async open(caseId: string): Promise<OpenedCase> {
    const answer = await this.call('complaints.openCase', { caseId })
    const caseKey = await this.caseKeyOf(caseId, answer)
    if (caseKey === null) throw new Error(`no key of this device opens ${caseId}`)
    const contents = answer.messages.map(({ box, direction, seq }) =>
      openMessage(caseKey, bytes(box), { caseId: idBytes(caseId), direction, seq }),
    )
    return { answer, caseKey, contents }
  }

  private async caseKeyOf(caseId: string, { grants }: Opened): Promise<Uint8Array | null> {
    const known = this.cards === null ? null : keyAmong(this.cards, caseId, grants)
    if (known !== null) return known
    this.cards = await this.roleCards()
    return keyAmong(this.cards, caseId, grants)
  }

  /** A question, or the answer with its result. */
  async write(caseId: string, content: object, result: CaseResult | null = null) {
    const { answer, caseKey } = await this.open(caseId)
    const turn = { caseId: idBytes(caseId), direction: 'TO_REPORTER', seq: answer.turns } as const
    const box = sealMessage(caseKey, { turn, content }, random)
    if (box === null) throw new Error('too long for a message')
    return this.call('complaints.sendMessage', {
      caseId,
      rev: answer.rev,
      seq: answer.turns,
      box: toBase64(box),
      result,
    })
  }

  async dispatch(caseId: string, roles: readonly KeyRole[], reason: string) {
    const { answer, caseKey } = await this.open(caseId)
    const grants = roles.map((role) => {
      const target = answer.targets.find((each) => each.role === role)
      const own = answer.grants.find((grant) => grant.role === role)
      if (own !== undefined) return own
      if (target === undefined) throw new Error(`${role} has no key yet`)
      const place = { caseId: idBytes(caseId), role }
      const box = sealGrant({ caseKey, publicKey: bytes(target.publicKey) }, place, random)
      return { role, keyId: target.keyId, box: toBase64(box) }
    })
    return this.call('complaints.dispatchCase', { caseId, rev: answer.rev, grants, reason })
  }

  async sign(caseId: string, { kind = 'FINDING', department, text }: PartToWrite) {
    const { answer, caseKey } = await this.open(caseId)
    const seq = answer.parts.length
    const box = sealPart(caseKey, { text, place: { caseId, seq } }, random)
    if (box === null) throw new Error('too long for a part')
    const signature = toBase64(signPart(this.keys.signingSeed, { caseId, department, seq, box }))
    const { deviceKeyId } = this
    const part = { kind, department, seq, box: toBase64(box), deviceKeyId, signature }
    return this.call('complaints.signPart', { caseId, rev: answer.rev, ...part })
  }
}

export interface RoleCard {
  readonly keyId: string
  readonly role: KeyRole
  readonly isCurrent: boolean
  readonly card: Receipt
}

function keyAmong(cards: readonly RoleCard[], caseId: string, grants: Opened['grants']): Uint8Array | null {
  for (const { role, keyId, box } of grants) {
    const held = cards.find((card) => card.keyId === keyId)
    const key = held && openGrant(staffKeys(held.card, 'ROLE').secretKey, bytes(box), { caseId: idBytes(caseId), role })
    if (key) return key
  }
  return null
}

export interface PartToWrite {
  readonly kind?: PartKind
  readonly department: KeyRole
  readonly text: string
}
