// Typed example answers of a family's evening and a teacher's list of what families said.
import type { ActionOutput } from '@domain/registry'

const now = Date.parse('2026-09-09T16:05:00+08:00')
const at = Date.parse('2026-09-09T14:05:00+08:00')

type Child = ActionOutput<'homework.listTonight'>['children'][number]
type Item = Child['tonight']['items'][number]

const item: Item = {
  itemId: 'math',
  subject: 'MATHEMATICS',
  kind: 'WRITTEN',
  place: 'HOME',
  book: '练习册',
  pages: '第 23 页',
  content: '1–4 题。',
  minutes: 12,
  counted: true,
  layers: [],
  dueOn: '2026-09-10',
  dueAt: '08:00',
  photos: [],
  voice: null,
  teacherName: '周老师',
  publishedAt: at,
  corrected: null,
  seen: null,
  done: null,
  stopped: null,
  messages: 0,
  isAnswered: false,
}

const child: Child = {
  pupil: { pupilId: 'pupil-1', name: '林小满', homeroomName: '三(2)班', grade: 3, schoolName: '青禾小学' },
  cap: 60,
  stop: { phase: 'EARLY', at: Date.parse('2026-09-09T21:20:00+08:00') },
  tonight: { date: '2026-09-09', state: 'RELEASED', releasedAt: at, note: '', minutes: 12, items: [item] },
  week: ['07', '08', '09', '10', '11'].map((day) => ({
    date: `2026-09-${day}`,
    state: 'RELEASED',
    minutes: 12,
    parts: [{ subject: 'MATHEMATICS', minutes: 12 }],
  })),
  ask: { date: '2026-09-08', choices: [20, 30, 40, 50, 60, 75], isTold: false },
  concern: null,
  phones: { school: '0555-2810001', schoolSupervision: null, districtSupervision: '0555-2810000' },
}

const piece = {
  showcaseId: 'piece',
  subject: 'MATHEMATICS' as const,
  words: '步骤写得清楚，自己检查过',
  photos: [],
  scope: 'CLASS' as const,
  state: 'ASKED' as const,
  homeroomName: '三(2)班',
  name: '林小满',
  isOwn: true,
  teacherName: '周老师',
  at,
}

const asked = { side: 'FAMILY' as const, text: '能空着吗？', at, deliverAt: at, isOwn: true }

export const eveningAnswers = {
  'homework.listTonight': {
    today: '2026-09-09',
    now,
    children: [child],
  } satisfies ActionOutput<'homework.listTonight'>,
  'homework.getQuestion': {
    now,
    pupilName: '林小满',
    date: '2026-09-09',
    subject: 'MATHEMATICS',
    teacherName: '周老师',
    messages: [asked],
    arrivesAt: null,
    stopsAt: '21:20',
    left: 19,
    schoolPhone: '0555-2810001',
  } satisfies ActionOutput<'homework.getQuestion'>,
  'homework.getOwnItem': {
    now,
    today: '2026-09-09',
    date: '2026-09-09',
    pupilName: '林小满',
    item: { ...item, voice: { fileId: 'cloud://voice', seconds: 42 } },
    photoUrls: [],
    voiceUrl: 'https://example.com/voice.mp3',
    isArchived: false,
  } satisfies ActionOutput<'homework.getOwnItem'>,
  'homework.listOwnWeek': {
    now,
    today: '2026-09-09',
    pupilName: '林小满',
    from: '2026-09-07',
    evenings: [child.tonight],
  } satisfies ActionOutput<'homework.listOwnWeek'>,
  'homework.listShowcase': {
    now,
    pupilName: '林小满',
    pieces: [piece],
  } satisfies ActionOutput<'homework.listShowcase'>,
  'homework.listClassShowcase': {
    now,
    homeroomName: '三(2)班',
    subjects: ['MATHEMATICS'],
    pupils: [{ pupilId: 'pupil-1', name: '林小满' }],
    pieces: [piece],
  } satisfies ActionOutput<'homework.listClassShowcase'>,
  'homework.listFamilyWords': {
    now,
    today: '2026-09-09',
    isLead: true,
    questions: [
      {
        questionId: 'pupil-1:math',
        pupilId: 'pupil-1',
        pupilName: '林小满',
        homeroomName: '三(2)班',
        date: '2026-09-09',
        subject: 'MATHEMATICS',
        messages: [{ ...asked, isOwn: false, text: '停在哪里都行吗？' }],
        isWaiting: true,
      },
    ],
    stops: [],
    concerns: [],
  } satisfies ActionOutput<'homework.listFamilyWords'>,
}
