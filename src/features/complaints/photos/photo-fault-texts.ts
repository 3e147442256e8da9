// Words for photos that could not be taken.
import type { PhotoFault } from './prepared-photo'

export const PHOTO_FAULT_TEXTS: Record<PhotoFault, string> = {
  UNREADABLE: '有一张打不开，没有加进来。换一张，或先截个图再加。',
  TOO_LARGE: '有一张太大，缩小了也放不下，没有加进来。先裁一下再加。',
}
