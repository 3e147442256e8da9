// A child on no list who stands there: written down with what is known, settled by the office.

/** FOUND: the office knows who it is, and it stays. SENT_ON: brought to where it belongs. MISTAKEN: there was none. */
export const GUEST_ENDINGS = ['FOUND', 'SENT_ON', 'MISTAKEN'] as const
export type GuestEnding = (typeof GUEST_ENDINGS)[number]
export const GUEST_STATES = ['OPEN', ...GUEST_ENDINGS] as const
export type GuestState = (typeof GUEST_STATES)[number]

/** As a teacher writes it down, perhaps without a network: what is known may be a first name. */
export interface WrittenGuest {
  readonly device: string
  /** Counts with the phone's marks. */
  readonly seq: number
  readonly name: string
  readonly homeroomName: string
  readonly note: string
  /** By the device's clock. */
  readonly at: number
}

interface GuestStep {
  readonly state: GuestEnding
  readonly by: string
  readonly at: number
}

export interface Guest extends WrittenGuest {
  readonly by: string
  /** The revision of the roll call in which it came. */
  readonly arrived: number
  readonly state: GuestState
  /** FOUND: the school's child it is. */
  readonly pupilId: string | null
  /** Only ever added to: a wrong answer is followed by the right one. */
  readonly steps: readonly GuestStep[]
}

type Named = Pick<WrittenGuest, 'device' | 'seq'>

export function isSameGuest(one: Named, other: Named): boolean {
  return one.device === other.device && one.seq === other.seq
}

/** Sent twice it is one; what the office said of it stays. */
export function addGuests(
  known: readonly Guest[],
  sent: readonly WrittenGuest[],
  { by, arrived }: Pick<Guest, 'by' | 'arrived'>,
): readonly Guest[] {
  const fresh = sent.filter(
    (guest, at) =>
      !known.some((one) => isSameGuest(one, guest)) && sent.findIndex((one) => isSameGuest(one, guest)) === at,
  )
  return [
    ...known,
    ...fresh.map((guest): Guest => ({ ...guest, by, arrived, state: 'OPEN', pupilId: null, steps: [] })),
  ]
}

/** Stands in the room and is counted: until it was brought elsewhere, or never was. */
export function isInRoom({ state }: Pick<Guest, 'state'>): boolean {
  return state === 'OPEN' || state === 'FOUND'
}

/** Null: that is what stands already. */
export function settleGuest(
  guest: Guest,
  { state, pupilId, by, at }: GuestStep & Pick<Guest, 'pupilId'>,
): Guest | null {
  if (guest.state === state && guest.pupilId === pupilId) return null
  return { ...guest, state, pupilId, steps: [...guest.steps, { state, by, at }] }
}
