// Typed example answers of the staff's pages, as large as a real class and school.
import type { ActionName, ActionOutput } from '@domain/registry'

const now = Date.parse('2026-09-09T16:05:00+08:00')
const HOUR = 3_600_000
const SCHOOL = { schoolId: 'qinghe', schoolName: '青禾小学' }
const CLASS = { homeroomId: 'qinghe-3-2', name: '三(2)班' }

type Room = ActionOutput<'identity.getHomeroom'>
type Member = ActionOutput<'identity.listStaff'>['staff'][number]

const times = <Item>(count: number, make: (number: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index + 1))

const pupilOf = (number: number): Room['pupils'][number] => ({
  pupilId: `pupil-${number}`,
  name: `学生${number}`,
  studentNumber: `202402${number}`,
  kin: times(2, (guardian) => ({
    personId: `guardian-${number}-${guardian}`,
    name: `家长${number}甲`,
    role: 'guardian',
    relation: guardian === 1 ? '妈妈' : '爸爸',
    phoneTail: '0101',
    connected: number % 3 === 0,
    since: '2026-09-01',
    mayEnd: true,
  })),
})

const memberOf = (role: Member['roles'][number]['role'], number: number): Member => ({
  personId: `${role}-${number}`,
  name: `老师${number}`,
  phoneTail: '0201',
  connected: true,
  roles: [{ grantKey: `${role}|${number}`, role, scopeName: null, from: '2026-09-01', until: null }],
  number: `T${number}`,
  backgroundCheckedOn: null,
})

const lesson = {
  courseId: 'course-1',
  title: '机器人入门',
  kind: 'ENRICHMENT' as const,
  date: '2026-09-09',
  from: '16:30',
  until: '17:45',
  place: '科创楼 302',
  teacherName: '周明远',
}

const invitation = { invitationId: 'invitation-1', label: '何老师', scopeName: null, expiresAt: now + 48 * HOUR }

export const staffAnswers: { readonly [Name in ActionName]?: ActionOutput<Name> } = {
  'enrollment.teacherHome': {
    today: '2026-09-09',
    now,
    name: '周明远',
    schoolName: '青禾小学',
    sides: ['teacher'],
    isOnDuty: false,
    lessons: [{ ...lesson, seated: 24, said: 'NOTHING' }],
    courses: [
      {
        courseId: 'course-1',
        title: '机器人入门',
        place: '科创楼 302',
        seated: 24,
        capacity: 24,
        waiting: 5,
      },
    ],
    hearsFamilies: true,
    homerooms: [{ ...CLASS, schoolId: 'school-1', grade: 3, pupils: 42, toSettle: 2, leads: true }],
  },
  'enrollment.pickupHome': {
    today: '2026-09-09',
    now,
    sides: ['pickup'],
    children: [
      {
        pupilId: 'pupil-1',
        name: '林小满',
        homeroomName: '三(2)班',
        schoolName: '青禾小学',
        today: [lesson],
        next: null,
      },
    ],
  },
  'identity.getHomeroom': {
    homeroom: { ...CLASS, schoolId: 'school-1', schoolName: '青禾小学' },
    now,
    mayManage: true,
    invitation: { expiresAt: now + 100 * HOUR },
    pupils: times(42, pupilOf),
    requests: [
      {
        requestId: 'request-1',
        guardianName: '何秋云',
        relation: '妈妈',
        childName: '学生3',
        askedAt: now - HOUR,
        pupilIds: ['pupil-3'],
        state: 'WAITING',
      },
    ],
    contests: [
      {
        contestId: 'contest-1',
        pupilId: 'pupil-4',
        personId: 'guardian-4-2',
        personName: '萧鹏飞',
        reason: 'NEW_PHONE_OWNER',
        at: now - HOUR,
      },
    ],
  },
  'identity.listHomerooms': {
    schoolName: '青禾小学',
    grades: [1, 2, 3, 4, 5, 6],
    homerooms: times(60, (number) => ({
      homeroomId: `room-${number}`,
      name: `三(${number})班`,
      grade: 3,
      classNumber: number,
      classTeacherId: null,
      pupils: 42,
      closedOn: null,
    })),
    teachers: [{ personId: 'teacher-1', name: '周老师' }],
  },
  'identity.previewPromotion': {
    now,
    schoolName: '青禾小学',
    year: 2027,
    startsOn: '2027-09-01',
    opensOn: '2027-06-15',
    state: null,
    mayPromote: true,
    mayTakeBack: false,
    rosterOn: null,
    newcomers: 80,
    classes: times(60, (number) => ({
      homeroomId: `room-${number}`,
      name: `五(${number})班`,
      grade: 5,
      toName: `六(${number})班`,
      pupils: 42,
      classTeacher: '周老师',
      keepsTeachers: true,
    })),
    leftOver: [
      { termName: '2026 春季学期', isClosed: true, unpaid: 4, toPayFen: 21_200, returning: 3, toReturnFen: 8200 },
    ],
  },
  'identity.listStaff': {
    schoolName: '青禾小学',
    now,
    homerooms: times(12, (number) => ({ homeroomId: `qinghe-${number}`, name: `班${number}`, grade: 1 })),
    staff: [memberOf('schoolAdmin', 1), ...times(40, (number) => memberOf('teacher', number))],
    invitations: [{ ...invitation, role: 'teacher' }],
  },
  'identity.listWithoutGuardian': {
    total: 120,
    pupils: times(100, (number) => ({
      pupilId: `pupil-${number}`,
      name: `学生${number}`,
      homeroomId: 'qinghe-3-2',
      homeroomName: '三(2)班',
      hadGuardian: number % 4 === 0,
    })),
    next: { homeroomId: 'qinghe-3-2', pupilId: 'pupil-100' },
  },
  'privacy.listCorrections': {
    now,
    corrections: [
      {
        correctionId: 'correction-1',
        pupilId: 'pupil-1',
        pupilName: '林小满',
        homeroomName: '三(2)班',
        guardianName: '林晓岚',
        field: 'PUPIL_NAME',
        wanted: '林小曼',
        at: now - HOUR,
        state: 'OPEN',
      },
    ],
  },
  'identity.listSupervisionPhones': {
    now,
    districtName: '禾川区',
    phone: '0555-2810000',
    schools: [
      { name: '青禾小学', phone: '0555-2812345' },
      { name: '云岭小学', phone: null },
    ],
  },
  'identity.districtHome': {
    districtId: 'hechuan',
    districtName: '禾川区',
    supervisionPhone: '0555-2810000',
    now,
    sides: ['district'],
    mayManage: true,
    countedAt: now,
    totals: { schools: 45, pupils: 30_000, connectedPupils: 21_000 },
    schools: times(45, (number) => ({
      schoolId: `school-${number}`,
      name: `禾川第${number}小学`,
      stage: 'PRIMARY',
      affiliation: 'DISTRICT',
      isRural: number % 2 === 0,
      grades: [1, 2, 3, 4, 5, 6],
      pupils: 600,
      homerooms: 14,
      connectedPupils: 400,
      hasAdmin: number !== 2,
      isSmallRural: number === 4,
    })),
  },
  'identity.listOfficials': {
    now,
    schools: [SCHOOL],
    officials: [memberOf('districtEducation', 1), ...times(45, (number) => memberOf('schoolAdmin', number))],
    invitations: [{ ...invitation, role: 'expert' }],
  },
}
