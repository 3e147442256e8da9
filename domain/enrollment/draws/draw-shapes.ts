// The shapes of a list and of a published draw, version 1, as docs/draw-format.md describes them.
import { byCode, fields, listOf, oneOf, text, whole } from './shape'

const HASH = text(/^[0-9a-f]{64}$/)
const ID = text(/^[A-Za-z0-9._:-]{1,100}$/)
/** Words people read: no control characters, nothing that is no character. */
const WORDS = text(/^[^\p{Cc}\p{Cs}]{1,200}$/u)
const DAY = text(/^\d{4}-\d{2}-\d{2}$/)
const TIME = text(/^([01]\d|2[0-3]):[0-5]\d$/)
const ROW = whole(1)

const MEETING = fields({ weekday: whole(1, 7), from: TIME, until: TIME })

export const LIST_SHAPE = fields({
  drawId: ID,
  title: WORDS,
  opensOn: DAY,
  closesOn: DAY,
  secretHash: HASH,
  numberSource: fields({ name: WORDS, on: DAY }),
  priorities: listOf(fields({ rule: WORDS, publishedOn: DAY })),
  courses: listOf(fields({ courseId: ID, title: WORDS, seats: whole(0), meetings: listOf(MEETING) })),
  rows: listOf(
    fields({
      number: HASH,
      wishes: listOf(ID),
      atMost: fields({ aWeek: whole(0), aTerm: whole(0) }),
      priorityClass: whole(1),
    }),
  ),
  together: listOf(fields({ wishes: listOf(fields({ number: HASH, courseId: ID })) })),
})

const OUTCOME = byCode({
  GOT: fields({ code: oneOf('GOT'), turn: whole(1) }),
  FULL_BEFORE_TURN: fields({ code: oneOf('FULL_BEFORE_TURN'), turn: whole(1) }),
  CLASHES_WITH: fields({ code: oneOf('CLASHES_WITH'), courseId: ID }),
  LIMIT_REACHED: fields({ code: oneOf('LIMIT_REACHED'), limit: oneOf('A_WEEK', 'A_TERM') }),
  TOGETHER_NOT_POSSIBLE: fields({
    code: oneOf('TOGETHER_NOT_POSSIBLE'),
    because: oneOf('SEATS', 'OTHER_CLASHES', 'OTHER_LIMIT'),
    turn: whole(1),
  }),
})

export const FILE_SHAPE = fields({
  format: oneOf('fangxuehou-draw'),
  version: oneOf(1),
  list: LIST_SHAPE,
  fingerprint: HASH,
  secret: HASH,
  publicNumber: text(/^[0-9a-z]+( [0-9a-z]+)*$/),
  seed: HASH,
  result: fields({
    order: listOf(ROW),
    rows: listOf(listOf(OUTCOME)),
    waiting: listOf(fields({ courseId: ID, rows: listOf(ROW) })),
  }),
})
