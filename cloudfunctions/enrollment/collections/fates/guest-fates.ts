// The fates of a child on no list: written down in a room or at a gate alike.
import type { fateOf } from '@domain/privacy/fates/fate'
import { ID, inOffice, WORKINGS } from '@domain/privacy/fates/presets'

export function guestFates(marked: ReturnType<typeof fateOf>) {
  return {
    device: marked(WORKINGS),
    seq: marked(WORKINGS),
    name: marked('不在名单上时记的名字'),
    homeroomName: marked('不在名单上时记的班级'),
    note: marked('不在名单上时记的话'),
    at: marked('什么时候记的'),
    by: inOffice,
    arrived: marked(WORKINGS),
    state: marked('怎么处理的'),
    pupilId: marked(ID),
    steps: { state: marked('怎么处理的'), by: inOffice, at: marked('什么时候处理的') },
  }
}
