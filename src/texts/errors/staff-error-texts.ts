// Error texts for staff: their own codes, and their wording of what families meet too.

import { announcementErrorTexts } from './announcement-error-texts'
import { behalfErrorTexts } from './behalf-error-texts'
import { billErrorTexts } from './bill-error-texts'
import { complaintErrorTexts } from './complaint-error-texts'
import { districtFeeErrorTexts } from './district-fee-error-texts'
import type { ErrorTexts } from './error-text'
import { errorTexts, knowErrorTexts } from './error-texts'
import { handOverErrorTexts } from './hand-over-error-texts'
import { homeworkErrorTexts } from './homework-error-texts'
import { inspectionErrorTexts } from './inspection-error-texts'
import { officeErrorTexts } from './office-error-texts'
import { peopleErrorTexts } from './people-error-texts'
import { schoolDrawErrorTexts } from './school-draw-error-texts'
import { schoolInvitationErrorTexts } from './school-invitation-error-texts'
import { sessionErrorTexts } from './session-error-texts'
import { settlementErrorTexts } from './settlement-error-texts'
import { statementErrorTexts } from './statement-error-texts'
import { termPlanErrorTexts } from './term-plan-error-texts'

const ofStaffAlone = {
  ...homeworkErrorTexts,
  ...inspectionErrorTexts,
  ...announcementErrorTexts,
  ...behalfErrorTexts,
  ...billErrorTexts,
  ...statementErrorTexts,
  ...complaintErrorTexts,
  ...peopleErrorTexts,
  ...officeErrorTexts,
  ...termPlanErrorTexts,
  ...schoolDrawErrorTexts,
  ...schoolInvitationErrorTexts,
  ...settlementErrorTexts,
  ...sessionErrorTexts,
  ...districtFeeErrorTexts,
  ...handOverErrorTexts,
}

/** The text for every error code: a missing one does not compile. */
export const allErrorTexts: ErrorTexts = { ...errorTexts, ...ofStaffAlone }

knowErrorTexts(ofStaffAlone)

export const staffErrorTexts: Partial<ErrorTexts> = {
  INTERNAL: () => ({ title: '没取到', hint: '不是你的问题，数据没有变。\n再试一次，或晚点来看。' }),
  NOT_FOUND: () => ({ title: '没有找到', hint: '可能已经撤下，或者不归你管。' }),
  OFFLINE: () => ({ title: '没有网络', hint: '看看网络，连上后再试一次。' }),
  TIMEOUT: () => ({ title: '网络太慢', hint: '等了 15 秒没有回音。再试一次。' }),
  BUSY: () => ({ title: '现在人太多', hint: '等一小会儿，再试一次。' }),
}

/** Replace the texts for reads: something was entered, it is still there, and no family's money is meant. */
export const staffWriteErrorTexts: Partial<ErrorTexts> = {
  ...staffErrorTexts,
  SIGN_IN_REQUIRED: () => ({ title: '登录断了，没有提交', hint: '填的都还在。另开一页登录，回来再点一次。' }),
  OFFLINE: () => ({ title: '没有网络，没有提交', hint: '填的都还在。连上网络，再点一次。' }),
  TIMEOUT: () => ({ title: '没有等到回音', hint: '可能成了，也可能没成。再点一次就知道，不会记两遍。' }),
  BUSY: () => ({ title: '现在人太多，没有提交', hint: '填的都还在。等一小会儿，再点一次。' }),
  INTERNAL: () => ({ title: '没有成', hint: '不是你的问题，填的都还在。再点一次，或晚点来。' }),
}
