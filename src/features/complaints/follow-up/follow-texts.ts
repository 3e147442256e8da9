// Words for what can go wrong while a case is followed.
import type { CaseFault } from './use-case'
import type { WritingFault } from './write-to-case'

export const CASE_FAULT_TEXTS: Record<CaseFault, string> = {
  NOT_FOUND: '没有这个回执码的举报。照纸上再核对一遍；抄错了我们也找不回。',
  LOST: '没有回音。看看网络，再查一次。',
  BROKEN: '取到了，但打不开。小程序可能太旧，更新以后再查。',
  NO_CRYPTO: '这台手机太旧，解不开密。换一台手机，或用电脑打开网页版。',
}

export const WRITING_FAULT_TEXTS: Record<WritingFault | 'PHOTOS', string> = {
  LOST: '没有回音，不知道到没到。再送一次是同一份，不会送成两份。',
  ELSEWHERE: '别处刚用这个码写过话，先看看，再送一次。',
  FULL: '这件事的话已经写满了。要紧的打 12345。',
  NOT_NOW: '已经用过一次，或现在还不能用。',
  REFUSED: '没有收下。更新小程序以后再送。',
  PHOTOS: '话到了，照片没送全。把照片再送一次。',
}
